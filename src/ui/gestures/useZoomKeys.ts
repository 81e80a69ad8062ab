// Which keys zoom? Plus, minus and zero, while focus is in the map.
import { type KeyboardEvent, useCallback } from 'react';
import type { CameraControl } from './useCamera';

export const zoomStep = 1.6;

export function useZoomKeys({ zoomBy, rest }: CameraControl) {
  return useCallback(
    (press: KeyboardEvent) => {
      if (press.isDefaultPrevented() || press.ctrlKey || press.metaKey || press.altKey) return;
      const act = {
        '+': () => zoomBy(zoomStep),
        '=': () => zoomBy(zoomStep),
        '-': () => zoomBy(1 / zoomStep),
        '0': rest,
      }[press.key];
      if (!act) return;
      press.preventDefault();
      act();
    },
    [zoomBy, rest],
  );
}
