// Which keys zoom? Plus, minus and zero; what has the focus stays where it is.
import { type KeyboardEvent, useCallback } from 'react';
import { type CameraControl, zoomStep } from '../gestures/useCamera';
import { useStore } from '../store/useEntente';
import { itemOf } from './items';
import { middleOf } from './useInView';

export function useZoomKeys({ zoomBy, rest }: CameraControl) {
  const store = useStore();
  return useCallback(
    (press: KeyboardEvent) => {
      if (press.isDefaultPrevented() || press.ctrlKey || press.metaKey || press.altKey) return;
      const zoom = (factor: number) => {
        const { scene } = store.getState();
        const item = itemOf(press.target);
        zoomBy(factor, (item && scene && middleOf(item, scene)) ?? undefined);
      };
      const act = {
        '+': () => zoom(zoomStep),
        '=': () => zoom(zoomStep),
        '-': () => zoom(1 / zoomStep),
        '0': rest,
      }[press.key];
      if (!act) return;
      press.preventDefault();
      act();
    },
    [store, zoomBy, rest],
  );
}
