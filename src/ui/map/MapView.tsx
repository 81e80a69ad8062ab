// What is the live map? The scene's layers in the map's shell, moved by its camera.
import { useCallback, useId, useMemo, useRef } from 'react';
import { ComposableMap } from 'react-simple-maps/core';
import { liveProfile } from '../../render/profile';
import { SceneLayers } from '../../render/SceneSvg';
import type { Scene } from '../../scene/types';
import { words } from '../../scene/words/words';
import type { CameraControl } from '../gestures/useCamera';
import { useZoomKeys } from '../gestures/useZoomKeys';
import { useOwnId } from '../ownId';
import { useSelected } from '../store/useEntente';
import { CameraLayer } from './CameraLayer';
import { TieRing } from './FocusRing';
import { MapCaption } from './MapCaption';
import { MapOptions } from './MapOptions';
import { useDescription } from './useDescription';
import { useHover } from './useHover';
import { useInView, useShift } from './useInView';
import { useOptions } from './useOptions';
import { useReveal } from './useReveal';
import { useSelecting } from './useSelecting';

/** By which the page's own tests find the live map. */
const handle = { 'data-map': '' };
/** The drawing; names and roles are those of the options over it. */
const silent = { 'aria-hidden': true };

interface Props {
  scene: Scene;
  control: CameraControl;
  /** Whether the reader has come near the map: what moves it is fetched then. */
  isNear?: boolean;
}

export function MapView({ scene, control, isNear = true }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const [description, actorKeys, tieKeys] = [useId(), useId(), useId()];
  const keys = useMemo(() => ({ actor: actorKeys, bundle: tieKeys }), [actorKeys, tieKeys]);
  const profile = useMemo(() => liveProfile(), []);
  const projection = useSelected((state) => state.projection);
  const drawnFor = useSelected((state) => state.view.camera);
  const options = useOptions(svg, scene);
  const { focused } = options;
  const shift = useShift(scene, focused);
  const { caption, clear, ...hover } = useHover(svg, scene, shift);
  const selecting = useSelecting(clear);
  const zoomKeys = useZoomKeys(control);
  const isAside = useSelected((state) => state.view.selection !== null);
  useReveal(svg);
  useInView(svg, scene, focused, control);
  const { frame } = scene;
  const tie = options.current.bundle;
  const ring = useMemo(() => <TieRing scene={scene} tie={tie} />, [scene, tie]);
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
        {useDescription(scene)}
      </p>
      <p id={actorKeys} className="sr-only">
        {words.map.keys}
      </p>
      <p id={tieKeys} className="sr-only">
        {words.map.tieKeys}
      </p>
      <ComposableMap
        ref={svg}
        className="map-svg"
        {...handle}
        width={frame.width}
        height={frame.height}
        {...(projection ? { projection: projection.geo } : {})}
        role="graphics-document document"
        aria-roledescription={words.map.role}
        aria-labelledby={useOwnId('title')}
        aria-describedby={`${useOwnId('summary')} ${description}`}
        direction="ltr"
        style={{ transform: shift ? `translateX(${-shift}px)` : 'none' }}
        onClick={selecting.onClick}
        onKeyDown={onKeyDown}
        onFocus={options.onFocus}
        onBlur={options.onBlur}
        {...hover}
      >
        <CameraLayer size={frame} control={control} drawnFor={drawnFor} isNear={isNear}>
          {useMemo(
            () => (
              <g {...silent}>
                <SceneLayers scene={scene} profile={profile} beneath={ring} />
              </g>
            ),
            [scene, profile, ring],
          )}
          <MapOptions scene={scene} options={options} keys={keys} />
        </CameraLayer>
      </ComposableMap>
      <MapCaption caption={caption} frame={frame} isAside={isAside} />
    </>
  );
}
