// What does the map answer to pointer, keys and a selection? Fetched when one of them comes near.
import { type RefObject, useCallback, useEffect, useLayoutEffect } from 'react';
import type { Scene } from '../../scene/types';
import type { CameraControl } from '../gestures/useCamera';
import { useSelected } from '../store/useEntente';
import type { Answer } from './heldPresses';
import { MapCaption } from './MapCaption';
import { MapEdges } from './MapEdges';
import { TouchHint } from './TouchHint';
import { onEscape } from './useEscape';
import { useHover } from './useHover';
import { useAside, useInView } from './useInView';
import { useKeptOption } from './useKeptOption';
import type { Options } from './useOptions';
import { useReveal } from './useReveal';
import { useSelecting } from './useSelecting';
import { useWalking } from './useWalking';
import { useZoomKeys } from './useZoomKeys';
import { WheelZoom } from './WheelZoom';

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
  const aside = useAside(scene, focused);
  const hover = useHover(svg, scene, aside);
  const { caption, clear, onPointerOver, onPointerLeave } = hover;
  const selecting = useSelecting();
  useEffect(() => onEscape(clear), [clear]);
  const { onFocus: start, onKeyDown: walk } = useWalking(svg, scene, lists);
  const { onFocus: hold, onBlur } = useKeptOption(svg, lists);
  useReveal(svg);
  useInView(svg, scene, focused, control);
  useLayoutEffect(() => {
    const { k, x, y } = aside;
    const isAside = k !== 1 || x !== 0 || y !== 0;
    const transform = isAside ? `translate(${x}px, ${y}px) scale(${k})` : 'none';
    svg.current?.style.setProperty('transform', transform);
  }, [svg, aside]);
  const { onClick, onKeyDown: select } = selecting;
  const zoom = useZoomKeys(control);
  const onKeyDown = useCallback(
    (event: React.KeyboardEvent) => {
      walk(event);
      select(event);
      zoom(event);
    },
    [walk, select, zoom],
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
  return (
    <>
      <WheelZoom svg={svg} control={control} size={scene.frame} />
      <TouchHint svg={svg} isZoomed={control.camera.k > 1} />
      <MapEdges frame={scene.frame} aside={aside} />
      <MapCaption caption={caption} frame={scene.frame} isAside={isAside} />
    </>
  );
}
