// What lights up under the pointer or the focus, and which caption says what it is?
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { distance } from '../../scene/curve';
import type { Box, Point, Scene } from '../../scene/types';
import type { Transform } from '../gestures/camera';
import { useStore } from '../store/useEntente';
import { nameOfActor, nameOfBundle } from './itemNames';
import { companyOf, isSameItem, pointedAt } from './itemParts';
import { type Item, itemOf } from './items';
import { lightingOf } from './lighting';
import { asideOf } from './roomForDetails';
import { middleOf } from './useInView';

export interface Caption {
  text: string;
  /** In frame pixels, the point that it explains. */
  at: Point;
  /** Of everybody who is lit, in frame pixels. */
  names: Box[];
}

interface Lit {
  item: Item;
  /** `null`: lit by the keyboard, wherever it is drawn. */
  at: Point | null;
}

/** @param aside how the map has stepped aside */
export function useHover(svg: RefObject<SVGSVGElement | null>, scene: Scene, aside: Transform) {
  const store = useStore();
  const [lit, setLit] = useState<Lit | null>(null);
  const light = useState(lightingOf)[0];
  const shown = useRef(lit);
  shown.current = lit;
  const isDismissed = useRef<Item | null>(null);
  const drawn = useRef(scene);
  drawn.current = scene;
  const isAtRest = useRest(svg);
  const clear = useCallback(() => {
    const { current } = shown;
    if (current) isDismissed.current = current.item;
    setLit(null);
    return current !== null;
  }, []);
  const point = useCallback(
    (item: Item | null, client: Point | null) => {
      const corner = svg.current?.closest('.map-box')?.getBoundingClientRect();
      if (!corner || (item && isSameItem(item, isDismissed.current))) return;
      isDismissed.current = null;
      const at: Point | null = client && [client[0] - corner.x, client[1] - corner.y];
      setLit((known) =>
        item ? (known && isSameItem(known.item, item) ? known : { item, at }) : null,
      );
    },
    [svg],
  );
  const onPointerOver = useCallback(
    ({ target, pointerType, clientX, clientY, buttons }: React.PointerEvent) => {
      if (pointerType === 'touch' || buttons !== 0) return;
      const at: Point = [clientX, clientY];
      const item = pointedAt(target, drawn.current);
      if (!isAtRest(at)) point(item, at);
      // What it pointed at has slid away; what the keyboard lit stays.
      else setLit((known) => (known?.at && !(item && isSameItem(known.item, item)) ? null : known));
    },
    [point, isAtRest],
  );
  const onPointerLeave = useCallback(() => {
    isDismissed.current = null;
    setLit(null);
  }, []);
  useFocusLight(svg, point);
  useLayoutEffect(() => {
    if (svg.current) light(svg.current, lit?.item ?? null, scene);
  }, [svg, lit, scene, light]);
  const caption = captionOf(lit, scene, store.getState(), aside);
  return { caption, clear, onPointerOver, onPointerLeave };
}

/**
 * Whether a pointer is where it was last seen: details open, a key walks, zooms or steps, and another
 * item comes to lie under it that nobody means.
 */
function useRest(svg: RefObject<SVGSVGElement | null>) {
  const pressedAt = useRef<Point | null>(null);
  const movedTo = useRef<Point | null>(null);
  useEffect(() => {
    const element = svg.current?.closest<HTMLElement>('.map-box');
    if (!element) return;
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      movedTo.current = [clientX, clientY];
    };
    const onPress = ({ clientX, clientY }: MouseEvent) => {
      pressedAt.current = [clientX, clientY];
    };
    element.addEventListener('pointermove', onMove);
    element.addEventListener('click', onPress);
    return () => {
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('click', onPress);
    };
  }, [svg]);
  return useCallback((at: Point) => {
    if (movedTo.current && distance(movedTo.current, at) === 0) return true;
    // A press is told in whole pixels.
    if (pressedAt.current && distance(pressedAt.current, at) < 2) return true;
    pressedAt.current = null;
    // The first may have come before anybody listened to moves.
    movedTo.current = at;
    return false;
  }, []);
}

/** Keyboard focus lights an item as the pointer does; focus that a press brings does not. */
function useFocusLight(
  svg: RefObject<SVGSVGElement | null>,
  point: (item: Item | null, client: Point | null) => void,
) {
  useEffect(() => {
    // Not on the drawing itself: one engine makes a tab stop of any SVG that listens for focus.
    const element = svg.current?.closest('.map-box');
    if (!element) return;
    const onFocus: EventListener = ({ target }) => {
      if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
      point(itemOf(target), null);
    };
    const onBlur = () => point(null, null);
    const { activeElement } = document;
    if (activeElement?.matches(':focus-visible') && element.contains(activeElement))
      point(itemOf(activeElement), null);
    element.addEventListener('focusin', onFocus);
    element.addEventListener('focusout', onBlur);
    return () => {
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('focusout', onBlur);
    };
  }, [svg, point]);
}

type Known = Parameters<typeof nameOfActor>[1];

function captionOf(lit: Lit | null, scene: Scene, known: Known, aside: Transform): Caption | null {
  if (!lit) return null;
  const { item } = lit;
  const at = lit.at ?? asideOf(middleOf(item, scene) ?? [0, 0], aside);
  const { actors } = companyOf(item, scene);
  const names = scene.labels
    .filter(({ kind, of }) => kind === 'actor' && actors.has(of))
    .map(
      ({ box: [left, top, right, bottom] }): Box => [
        ...asideOf([left, top], aside),
        ...asideOf([right, bottom], aside),
      ],
    );
  if (item.kind === 'actor') {
    const symbol = scene.symbols.find(({ actor }) => actor === item.id);
    return symbol ? { text: nameOfActor(symbol, known), at, names } : null;
  }
  const bundle = scene.bundles.find(({ id }) => id === item.id);
  return bundle ? { text: nameOfBundle(bundle, known), at, names } : null;
}
