// How does the live map draw a scene? The same tree as elements; a step touches only what changed.
import type { Scene } from '../scene/types';
import type { Profile } from './profile';
import { element, type SvgNode, shortNumber } from './svgNode';
import { keptNodes, type LayerName, layerAttributes, layerNodes } from './svgTree';

const namespace = 'http://www.w3.org/2000/svg';

const written = (value: string | number): string =>
  typeof value === 'number' ? shortNumber(value) : value;

function elementOf({ tag, attributes, children }: SvgNode): Element {
  const made = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, written(value));
  made.append(...children.map(drawnOf));
  return made;
}

const drawnOf = (child: SvgNode | string): Element | string =>
  typeof child === 'string' ? child : elementOf(child);

const tagOf = (child: SvgNode | string | undefined): string | null =>
  typeof child === 'object' ? child.tag : null;

const isOfSameForm = (one: SvgNode, other: SvgNode): boolean =>
  one.children.length === other.children.length &&
  one.children.every((child, index) => tagOf(child) === tagOf(other.children[index]));

/** An element of one node becomes that of another. What else the page has marked on it stays. */
function redraw(drawn: Element, before: SvgNode, after: SvgNode): void {
  for (const name of Object.keys(before.attributes)) {
    if (!(name in after.attributes)) drawn.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(after.attributes)) {
    if (before.attributes[name] !== value) drawn.setAttribute(name, written(value));
  }
  if (!isOfSameForm(before, after)) {
    drawn.replaceChildren(...after.children.map(drawnOf));
    return;
  }
  after.children.forEach((child, index) => {
    const known = before.children[index];
    const part = drawn.childNodes[index];
    if (child === known || !part) return;
    if (typeof child === 'string') part.textContent = child;
    else if (typeof known === 'object') redraw(part as Element, known, child);
  });
}

interface Drawn {
  node: SvgNode;
  drawn: Element;
}

/**
 * Draws one list of nodes after another into a group; elements are kept by key. What has gone and
 * comes back is the same element, as time runs back and forth.
 */
function layerIn(group: Element): (nodes: readonly SvgNode[]) => void {
  let known = new Map<string | number, Drawn>();
  const away = new WeakMap<SvgNode, Drawn>();
  const drawnAs = (node: SvgNode, before: Drawn | undefined): Drawn => {
    if (before?.node === node) return before;
    const returning = away.get(node);
    if (returning) {
      away.delete(node);
      return returning;
    }
    if (before?.node.tag !== node.tag) return { node, drawn: elementOf(node) };
    redraw(before.drawn, before.node, node);
    return { node, drawn: before.drawn };
  };
  return (nodes) => {
    const next = new Map<string | number, Drawn>();
    nodes.forEach((node, index) => {
      const key = node.key ?? index;
      next.set(key, drawnAs(node, known.get(key)));
    });
    const standing: Element[] = [];
    for (const [key, before] of known) {
      const { drawn } = before;
      if (next.get(key)?.drawn === drawn) standing.push(drawn);
      else {
        drawn.remove();
        away.set(before.node, before);
      }
    }
    const moved = new Set<Element | undefined>();
    let place = 0;
    for (const { drawn } of next.values()) {
      while (moved.has(standing[place])) place += 1;
      // What has moved back is moved itself, not all that it stood before.
      if (standing[place] !== drawn && standing[place + 1] === drawn) place += 1;
      if (standing[place] === drawn) place += 1;
      else moved.add(group.insertBefore(drawn, standing[place] ?? null));
    }
    known = next;
  };
}

/**
 * A way to draw layers of one scene after another into a group. A layer, or an item in it, that is
 * the same object as before is not looked at again.
 */
export function layersIn(
  group: Element,
  names: readonly LayerName[],
  profile: Profile,
): (scene: Scene) => void {
  const layers = names.map((name) => {
    const layer = elementOf(element('g', layerAttributes(name, profile)));
    group.append(layer);
    return { name, draw: layerIn(layer) };
  });
  const nodeOf = keptNodes();
  let shown: Scene | null = null;
  return (scene) => {
    for (const { name, draw } of layers) {
      if (shown?.[name] === scene[name]) continue;
      draw(layerNodes(name, scene, profile, nodeOf));
    }
    shown = scene;
  };
}
