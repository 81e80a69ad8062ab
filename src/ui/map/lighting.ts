// Which elements of the drawing light up? Only those are touched that change.
import type { Scene } from '../../scene/types';
import { bundleOfTie, companyOf } from './itemParts';
import type { Item } from './items';

const keyOf = (kind: Item['kind'], id: string): string => `${kind} ${id}`;

function keyIn(element: Element, scene: Scene): string {
  const actor = element.getAttribute('data-actor');
  if (actor !== null) return keyOf('actor', actor);
  const tie = element.getAttribute('data-of');
  const bundle = tie === null ? element.getAttribute('data-tie') : bundleOfTie(tie, scene)?.id;
  return keyOf('bundle', bundle ?? '');
}

/** Elements by what they belong to: a line's note to the line. */
function elementsIn(svg: SVGSVGElement, scene: Scene): Map<string, Element[]> {
  const elements = new Map<string, Element[]>();
  for (const element of svg.querySelectorAll('[data-actor],[data-tie],.note[data-of]')) {
    const key = keyIn(element, scene);
    const known = elements.get(key);
    if (known) known.push(element);
    else elements.set(key, [element]);
  }
  return elements;
}

/** Marks what belongs to an item; the style sheet quietens the rest. React draws nothing again. */
export function lightingOf() {
  let lit = new Set<Element>();
  let indexed: { scene: Scene; elements: Map<string, Element[]> } | null = null;
  return (svg: SVGSVGElement, item: Item | null, scene: Scene): void => {
    const company = item && companyOf(item, scene);
    const next = new Set<Element>();
    if (company) {
      if (indexed?.scene !== scene) indexed = { scene, elements: elementsIn(svg, scene) };
      const { elements } = indexed;
      const light = (key: string) => {
        for (const element of elements.get(key) ?? []) next.add(element);
      };
      for (const actor of company.actors) light(keyOf('actor', actor));
      for (const bundle of company.bundles) light(keyOf('bundle', bundle));
    }
    for (const element of lit) if (!next.has(element)) element.removeAttribute('data-lit');
    for (const element of next) if (!lit.has(element)) element.setAttribute('data-lit', '');
    if ((company !== null) !== svg.hasAttribute('data-quiet')) svg.toggleAttribute('data-quiet');
    lit = next;
  };
}
