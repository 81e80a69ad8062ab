// What is the live map? The scene's layers in the map's shell, moved by its camera.
import { useCallback, useId, useMemo, useRef } from 'react';
import { ComposableMap } from 'react-simple-maps/core';
import { liveProfile } from '../../render/profile';
import { SceneLayers } from '../../render/SceneSvg';
import type { Scene } from '../../scene/types';
import { dateInWords } from '../../scene/words/dates';
import { words } from '../../scene/words/words';
import { CameraGroup } from '../gestures/CameraGroup';
import type { CameraControl } from '../gestures/useCamera';
import { useZoomKeys } from '../gestures/useZoomKeys';
import { useSelected } from '../store/useEntente';
import { MapCaption } from './MapCaption';
import { shiftForDetails } from './roomForDetails';
import { useHover } from './useHover';
import { useOptions } from './useOptions';
import { useReveal } from './useReveal';
import { useSelecting } from './useSelecting';

/** By which the page's own tests find the live map. */
const handle = { 'data-map': '' };

interface Props {
  scene: Scene;
  control: CameraControl;
}

export function MapView({ scene, control }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const [description, keys] = [useId(), useId()];
  const profile = useMemo(() => liveProfile(), []);
  const step = useSelected((state) => state.step);
  const ties = useSelected((state) => state.snapshot.size);
  const projection = useSelected((state) => state.projection);
  const drawnFor = useSelected((state) => state.view.camera);
  const options = useOptions(svg, scene);
  const { caption, clear, ...hover } = useHover(svg, scene);
  const selecting = useSelecting(clear);
  const zoomKeys = useZoomKeys(control);
  const isAside = useSelected((state) => state.view.selection !== null);
  useReveal(svg);
  const { frame } = scene;
  const shift = isAside ? shiftForDetails(scene) : 0;
  const onKeyDown = useCallback(
    (press: React.KeyboardEvent) => {
      options.onKeyDown(press);
      selecting.onKeyDown(press);
      zoomKeys(press);
    },
    [options.onKeyDown, selecting.onKeyDown, zoomKeys],
  );
  return (
    <>
      <p id={description} className="sr-only">
        {words.page.map.drawn(scene.symbols.length, ties, dateInWords(step.value))}
      </p>
      <p id={keys} className="sr-only">
        {words.page.map.keys}
      </p>
      <ComposableMap
        ref={svg}
        className="map-svg"
        {...handle}
        width={frame.width}
        height={frame.height}
        {...(projection ? { projection: projection.geo } : {})}
        role="graphics-document document"
        aria-roledescription={words.page.map.role}
        aria-labelledby="title"
        aria-describedby={`summary ${description} ${keys}`}
        direction="ltr"
        style={{ transform: shift ? `translateX(${-shift}px)` : 'none' }}
        onClick={selecting.onClick}
        onKeyDown={onKeyDown}
        onFocus={options.onFocus}
        onBlur={options.onBlur}
        {...hover}
      >
        <CameraGroup
          size={frame}
          camera={control.camera}
          drawnFor={drawnFor}
          onSettle={control.settle}
        >
          {useMemo(
            () => (
              <SceneLayers scene={scene} profile={profile} />
            ),
            [scene, profile],
          )}
        </CameraGroup>
      </ComposableMap>
      <MapCaption caption={caption} frame={frame} />
    </>
  );
}
