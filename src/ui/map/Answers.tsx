// What does the map answer to pointer, keys and a selection? Fetched when one of them comes near.
import { type RefObject, useCallback, useLayoutEffect } from 'react';
import type { Scene } from '../../scene/types';
import type { CameraControl } from '../gestures/useCamera';
import { useSelected } from '../store/useEntente';
import type { Answer } from './heldPresses';
import { MapCaption } from './MapCaption';
import { useHover } from './useHover';
import { useInView, useShift } from './useInView';
import { useKeptOption } from './useKeptOption';
import type { Options } from './useOptions';
import { useReveal } from './useReveal';
import { useSelecting } from './useSelecting';
import { useWalking } from './useWalking';

interface Props {
  svg: RefObject<SVGSVGElement | null>;
  scene: Scene;
  control: CameraControl;
  options: Options;
  /** Takes what answers, and makes the presses that waited for it. */
  onReady: (answer: Answer) => void;
}

export function Answers({ svg, scene, control, options, onReady }: Props) {
  const { lists, focused } = options;
  const isAside = useSelected((state) => state.view.selection !== null);
  const shift = useShift(scene, focused);
  const { caption, clear, onPointerOver, onPointerLeave } = useHover(svg, scene, shift);
  const selecting = useSelecting(clear);
  const { onFocus: start, onKeyDown: walk } = useWalking(svg, scene, lists);
  const { onFocus: hold, onBlur } = useKeptOption(svg, lists);
  useReveal(svg);
  useInView(svg, scene, focused, control);
  useLayoutEffect(() => {
    svg.current?.style.setProperty('transform', shift ? `translateX(${-shift}px)` : 'none');
  }, [svg, shift]);
  const { onClick, onKeyDown: select } = selecting;
  const onKeyDown = useCallback(
    (press: React.KeyboardEvent) => {
      walk(press);
      select(press);
    },
    [walk, select],
  );
  const onFocus = useCallback(
    (event: React.FocusEvent) => {
      start(event);
      hold(event);
    },
    [start, hold],
  );
  useLayoutEffect(
    () => onReady({ onFocus, onBlur, onClick, onKeyDown, onPointerOver, onPointerLeave }),
    [onReady, onFocus, onBlur, onClick, onKeyDown, onPointerOver, onPointerLeave],
  );
  return <MapCaption caption={caption} frame={scene.frame} isAside={isAside} />;
}
