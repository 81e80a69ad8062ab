// What lights up under the pointer or the focus, and which caption says what it is?
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Point, Scene } from '../../scene/types';
import { useStore } from '../store/useEntente';
import { nameOfActor, nameOfBundle } from './itemNames';
import { companyOf, type Item, isSameItem, itemOf } from './items';

export interface Caption {
  text: string;
  /** In frame pixels, the point that it explains. */
  at: Point;
}

interface Lit {
  item: Item;
  at: Point;
}

/** Marks what belongs to an item; the style sheet quietens the rest. React draws nothing again. */
function light(svg: SVGSVGElement, item: Item | null, scene: Scene) {
  const company = item && companyOf(item, scene);
  svg.toggleAttribute('data-quiet', company !== null);
  for (const element of svg.querySelectorAll('[data-actor],[data-tie]')) {
    const actor = element.getAttribute('data-actor');
    const bundle = element.getAttribute('data-tie');
    const isLit =
      company !== null &&
      ((actor !== null && company.actors.has(actor)) ||
        (bundle !== null && company.bundles.has(bundle)));
    element.toggleAttribute('data-lit', isLit);
  }
}

export function useHover(svg: RefObject<SVGSVGElement | null>, scene: Scene) {
  const store = useStore();
  const [lit, setLit] = useState<Lit | null>(null);
  const isDismissed = useRef<Item | null>(null);
  const clear = useCallback(() => {
    let wasLit = false;
    setLit((known) => {
      wasLit = known !== null;
      isDismissed.current = known?.item ?? null;
      return null;
    });
    return wasLit;
  }, []);
  const point = useCallback(
    (item: Item | null, clientX: number, clientY: number) => {
      const corner = svg.current?.getBoundingClientRect();
      if (!corner || isSameItem(item, isDismissed.current)) return;
      isDismissed.current = null;
      const at: Point = [clientX - corner.x, clientY - corner.y];
      setLit((known) =>
        item ? (known && isSameItem(known.item, item) ? known : { item, at }) : null,
      );
    },
    [svg],
  );
  const onPointerOver = useCallback(
    ({ target, pointerType, clientX, clientY, buttons }: React.PointerEvent) => {
      if (pointerType !== 'touch' && buttons === 0) point(itemOf(target), clientX, clientY);
    },
    [point],
  );
  const onPointerLeave = useCallback(() => {
    isDismissed.current = null;
    setLit(null);
  }, []);
  useFocusLight(svg, point);
  useLayoutEffect(() => {
    if (svg.current) light(svg.current, lit?.item ?? null, scene);
  }, [svg, lit, scene]);
  return { caption: captionOf(lit, scene, store.getState()), clear, onPointerOver, onPointerLeave };
}

/** Keyboard focus lights an item as the pointer does; focus that a press brings does not. */
function useFocusLight(
  svg: RefObject<SVGSVGElement | null>,
  point: (item: Item | null, clientX: number, clientY: number) => void,
) {
  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
      const hit = target.querySelector('.hit')?.getBoundingClientRect();
      const box = hit ?? target.getBoundingClientRect();
      point(itemOf(target), box.x + box.width / 2, box.y + box.height / 2);
    };
    const onBlur = () => point(null, 0, 0);
    element.addEventListener('focusin', onFocus);
    element.addEventListener('focusout', onBlur);
    return () => {
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('focusout', onBlur);
    };
  }, [svg, point]);
}

type Known = Parameters<typeof nameOfActor>[1];

function captionOf(lit: Lit | null, scene: Scene, known: Known): Caption | null {
  if (!lit) return null;
  const { item, at } = lit;
  if (item.kind === 'actor') {
    const symbol = scene.symbols.find(({ actor }) => actor === item.id);
    return symbol ? { text: nameOfActor(symbol, known), at } : null;
  }
  const bundle = scene.bundles.find(({ id }) => id === item.id);
  return bundle ? { text: nameOfBundle(bundle, known), at } : null;
}
