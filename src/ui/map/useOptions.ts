// Which options do the map's two listboxes have, which one is a tab stop, which one has the focus?
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Scene } from '../../scene/types';
import type { State } from '../store/state';
import { type Item, itemOf } from './items';
import { type Kind, type Lists, listsOf, ownerOf } from './options';

type Current = Record<Kind, string | null>;

export interface Options {
  lists: Lists;
  /** The one option of each list that is a tab stop. */
  current: Current;
  /** What has the keyboard's focus. */
  focused: Item | null;
  /** Takes note of what has the focus, and whether that is to be seen. */
  onFocus: (event: { target: EventTarget }) => void;
  onBlur: () => void;
}

function useLists(scene: Scene, state: State): Lists {
  const owner = useRef<string | null>(null);
  return useMemo(() => {
    owner.current = ownerOf(owner.current, scene, state);
    return listsOf(scene, state, owner.current);
  }, [scene, state]);
}

const firstOr = (wanted: string | null, options: Lists[Kind]): string | null =>
  options.some(({ id }) => id === wanted) ? wanted : (options[0]?.id ?? null);

export function useOptions(scene: Scene, state: State): Options {
  const lists = useLists(scene, state);
  const [wanted, setWanted] = useState<Current>({ actor: null, bundle: null });
  const [focused, setFocused] = useState<Item | null>(null);
  const current = useMemo(
    () => ({
      actor: firstOr(wanted.actor, lists.actor),
      bundle: firstOr(wanted.bundle, lists.bundle),
    }),
    [wanted, lists],
  );
  const onFocus = useCallback(({ target }: { target: EventTarget }) => {
    const item = itemOf(target);
    if (!item) return;
    setWanted((known) =>
      known[item.kind] === item.id ? known : { ...known, [item.kind]: item.id },
    );
    const isShown = target instanceof Element && target.matches(':focus-visible');
    setFocused((known) => {
      const isKnown = known?.kind === item.kind && known.id === item.id;
      return isShown ? (isKnown ? known : item) : null;
    });
  }, []);
  const onBlur = useCallback(() => setFocused(null), []);
  return { lists, current, focused, onFocus, onBlur };
}
