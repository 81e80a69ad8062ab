// How are actors and ties walked without a pointer? Two listboxes with one tab stop each.
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Scene } from '../../scene/types';
import { words } from '../../scene/words/words';
import { say } from '../announcer';
import { interfaceLanguage } from '../DatasetText';
import { useSelected, useStore } from '../store/useEntente';
import { isArrow, type Stride } from './compass';
import { type Item, itemOf, optionElement } from './items';
import { stepOf } from './optionKeys';
import { type Kind, type Lists, listsOf, ownerOf } from './options';
import { letterBuffer, startingWith } from './typeAhead';
import { useKeptOption } from './useKeptOption';

type Current = Record<Kind, string | null>;

export interface Options {
  lists: Lists;
  /** The one option of each list that is a tab stop. */
  current: Current;
  /** What has the keyboard's focus. */
  focused: Item | null;
  onFocus: (event: FocusEvent) => void;
  onBlur: (event: FocusEvent) => void;
  onKeyDown: (press: KeyboardEvent) => void;
}

function useLists(scene: Scene): Lists {
  const state = useSelected((whole) => whole);
  const owner = useRef<string | null>(null);
  return useMemo(() => {
    owner.current = ownerOf(owner.current, scene, state);
    return listsOf(scene, state, owner.current);
  }, [scene, state]);
}

const firstOr = (wanted: string | null, options: Lists[Kind]): string | null =>
  options.some(({ id }) => id === wanted) ? wanted : (options[0]?.id ?? null);

export function useOptions(svg: RefObject<SVGSVGElement | null>, scene: Scene): Options {
  const store = useStore();
  const lists = useLists(scene);
  const [wanted, setWanted] = useState<Current>({ actor: null, bundle: null });
  const [focused, setFocused] = useState<Item | null>(null);
  const trail = useRef<Stride[]>([]);
  const letters = useRef(letterBuffer()).current;
  const current = useMemo(
    () => ({
      actor: firstOr(wanted.actor, lists.actor),
      bundle: firstOr(wanted.bundle, lists.bundle),
    }),
    [wanted, lists],
  );
  const kept = useKeptOption(svg, lists);
  const onFocus = useCallback(
    ({ target }: FocusEvent) => {
      const item = itemOf(target);
      if (!item) return;
      kept.hold(item);
      if (trail.current.at(-1)?.to !== item.id) trail.current = [];
      setWanted((known) =>
        known[item.kind] === item.id ? known : { ...known, [item.kind]: item.id },
      );
      setFocused(target.matches(':focus-visible') ? item : null);
    },
    [kept.hold],
  );
  /** An element that is taken out of the page may report a blur; its focus is to be restored. */
  const onBlur = useCallback(
    ({ target }: FocusEvent) => {
      setFocused(null);
      if (target.isConnected) kept.release();
    },
    [kept.release],
  );
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
        const found = startingWith(typed, lists[item.kind], item.id, interfaceLanguage);
        press.preventDefault();
        if (found !== null) optionElement(svg.current, { ...item, id: found })?.focus();
        return;
      }
      const step = stepOf(press, item, lists, scene, trail.current);
      if (!step) return;
      press.preventDefault();
      trail.current = step.trail;
      if (step.to) optionElement(svg.current, step.to)?.focus();
      else if (item.kind === 'actor' && isArrow(key)) say(store, words.map.nobody(key));
    },
    [store, svg, scene, lists, letters],
  );
  return { lists, current, focused, onFocus, onBlur, onKeyDown };
}
