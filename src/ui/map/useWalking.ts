// Where do keys lead within the map's listboxes? By compass, along the list, or by the first letters.
import { type FocusEvent, type KeyboardEvent, type RefObject, useCallback, useRef } from 'react';
import type { Scene } from '../../scene/types';
import { status } from '../../scene/words/status';
import { say } from '../announcer';
import { useStore } from '../store/useEntente';
import { isArrow, type Stride } from './compass';
import { optionElement } from './itemParts';
import { itemOf } from './items';
import { stepOf } from './optionKeys';
import type { Lists } from './options';
import { letterBuffer, startingWith } from './typeAhead';

export function useWalking(svg: RefObject<SVGSVGElement | null>, scene: Scene, lists: Lists) {
  const store = useStore();
  const trail = useRef<Stride[]>([]);
  const letters = useRef(letterBuffer()).current;
  const onFocus = useCallback(({ target }: FocusEvent) => {
    const item = itemOf(target);
    if (item && trail.current.at(-1)?.to !== item.id) trail.current = [];
  }, []);
  const onKeyDown = useCallback(
    (press: KeyboardEvent) => {
      const item = itemOf(press.target);
      if (!item || press.metaKey || press.altKey) return;
      const { key } = press;
      const isLetter =
        !press.ctrlKey &&
        (/^\p{L}$/u.test(key) || (key === ' ' && letters.isOpen(press.timeStamp)));
      if (isLetter) {
        const typed = letters.add(key, press.timeStamp);
        const found = startingWith(typed, lists[item.kind], item.id, store.getState().language);
        press.preventDefault();
        if (found !== null) optionElement(svg.current, { ...item, id: found })?.focus();
        return;
      }
      const step = stepOf(press, item, lists, scene, trail.current);
      if (!step) return;
      press.preventDefault();
      trail.current = step.trail;
      if (step.to) optionElement(svg.current, step.to)?.focus();
      else if (item.kind === 'actor' && isArrow(key)) say(store, status.nobody(key));
    },
    [svg, store, scene, lists, letters],
  );
  return { onFocus, onKeyDown };
}
