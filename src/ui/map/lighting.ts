// Which elements of the drawing light up? Only those are touched that change.
import type { Scene } from '../../scene/types';
import { companyOf } from './itemParts';
import type { Item } from './items';

const keyOf = (kind: Item['kind'], id: string): string => `${kind} ${id}`;

/** Elements by what they belong to. */
function elementsIn(svg: SVGSVGElement): Map<string, Element[]> {
  const elements = new Map<string, Element[]>();
  for (const element of svg.querySelectorAll('[data-actor],[data-tie]')) {
    const actor = element.getAttribute('data-actor');
    const key =
      actor === null
        ? keyOf('bundle', element.getAttribute('data-tie') ?? '')
        : keyOf('actor', actor);
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
      if (indexed?.scene !== scene) indexed = { scene, elements: elementsIn(svg) };
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
