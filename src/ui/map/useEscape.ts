// What does Esc leave? All that is open, at once; then, one by one, Play, the focus, the zoom.
import { useEffect } from 'react';
import { restingCamera } from '../../view/view';
import { isSameCamera } from '../gestures/camera';
import { useStore } from '../store/useEntente';

/** What answers Esc itself while it has the keyboard. */
const withOwnEscape = 'dialog, [role="combobox"], [role="dialog"], [role="alert"], select';

/** Presses that have ended something already. */
const spent = new WeakSet<Event>();

const isPage = ({ key, target }: KeyboardEvent): boolean =>
  key === 'Escape' && !(target instanceof Element && target.closest(withOwnEscape));

/** What comes before the focus and the zoom: `end` says whether there was anything to end. */
export function onEscape(end: () => boolean): () => void {
  const onKeyDown = (press: KeyboardEvent) => {
    if (isPage(press) && end()) spent.add(press);
  };
  // Going down to its target a press comes here before it comes to whatever else listens.
  document.addEventListener('keydown', onKeyDown, true);
  return () => document.removeEventListener('keydown', onKeyDown, true);
}

/**
 * Filters are left by "Show all" and by going back: a key that undid them would undo too much.
 *
 * @param rest shows the map unzoomed
 */
export function useEscape(rest: () => void) {
  const { getState, dispatch } = useStore();
  useEffect(() => {
    const onKeyDown = (press: KeyboardEvent) => {
      if (!isPage(press) || press.defaultPrevented) return;
      const { selection, focus, camera } = getState().view;
      if (selection) dispatch({ type: 'select', selection: null });
      else if (spent.has(press)) return;
      else if (focus !== null) dispatch({ type: 'focus', actor: null });
      else if (!isSameCamera(camera, restingCamera)) rest();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [getState, dispatch, rest]);
}
