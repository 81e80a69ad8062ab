// What is the live map? The scene's layers in the map's shell, moved by its camera.
import { useCallback, useId, useMemo, useRef, useState } from 'react';
import { ComposableMap } from 'react-simple-maps/core';
import type { Frame } from '../../geo/projection';
import { needsLargeScopes } from '../../scene/scope';
import type { Box, Scene } from '../../scene/types';
import { words } from '../../scene/words/words';
import type { CameraControl } from '../gestures/useCamera';
import { useOwnId } from '../ownId';
import type { State } from '../store/state';
import { useSelected } from '../store/useEntente';
import { deferred } from '../views/deferred';
import { CameraLayer } from './CameraLayer';
import { useHeldPresses } from './heldPresses';
import { MapLayers } from './MapLayers';
import { MapOptions } from './MapOptions';
import { useDescription } from './useDescription';
import { useOptions } from './useOptions';
import { useRings } from './useRings';

const Motion = deferred(() => import('../motion/Motion').then((module) => module.Motion));
const Answers = deferred(() => import('./Answers').then((module) => module.Answers));

/** By which the page's own tests find the live map. */
const handle = { 'data-map': '' };

/** Not a graphics document: as the focus enters or leaves a document, Orca names nothing. */
const role = 'group';

interface Props {
  /** Of the resting state. */
  scene: Scene;
  resting: State;
  control: CameraControl;
  /** Where controls lie over the map, in frame pixels. */
  controls: (frame: Frame) => Box[];
  /** Whether the reader has come near the map: what moves it is fetched then. */
  isNear?: boolean;
}

/** Whether something is so, or was. */
function useEver(isSo: boolean): boolean {
  const [wasSo, setSo] = useState(isSo);
  if (isSo && !wasSo) setSo(true);
  return isSo || wasSo;
}

const scrubs = (state: State): boolean => state.isScrubbing;

export function MapView({ scene, resting, control, controls, isNear = true }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const [description, actorKeys, tieKeys] = [useId(), useId(), useId()];
  const keys = useMemo(() => ({ actor: actorKeys, bundle: tieKeys }), [actorKeys, tieKeys]);
  const { network, projection, view } = resting;
  const options = useOptions(scene, resting);
  const { handlers, onReady } = useHeldPresses();
  // A selection made elsewhere, or in the address, moves the map and is closed by Esc on it.
  const isAnswering = useEver(isNear || view.selection !== null);
  // What changes in a small story costs less to draw than to have painted.
  const isPainted = useEver(useSelected(scrubs)) && needsLargeScopes(network);
  const rings = useRings(isAnswering);
  const { frame } = scene;
  const { focused } = options;
  const reserved = useMemo(() => controls(frame), [controls, frame]);
  // No selector finds it out: it would be asked at every element that comes or goes in a scrub.
  const tie = focused?.kind === 'bundle' ? focused.id : null;
  const ring = useMemo(
    () => rings && <rings.TieRing scene={scene} tie={tie} />,
    [rings, scene, tie],
  );
  const onFocus = useCallback(
    (event: React.FocusEvent) => {
      options.onFocus(event);
      handlers.onFocus(event);
    },
    [options.onFocus, handlers],
  );
  const onBlur = useCallback(
    (event: React.FocusEvent) => {
      options.onBlur();
      handlers.onBlur(event);
    },
    [options.onBlur, handlers],
  );
  const onKeyDown = useCallback(
    (press: React.KeyboardEvent) => {
      // A key makes a focus visible that a press had brought.
      options.onFocus(press);
      handlers.onKeyDown(press);
    },
    [options.onFocus, handlers],
  );
  return (
    <>
      <p id={description} className="sr-only">
        {useDescription(scene, resting)}
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
        role={role}
        aria-roledescription={words.map.role}
        aria-labelledby={useOwnId('title')}
        aria-describedby={`${useOwnId('summary')} ${description}`}
        direction="ltr"
        {...handlers}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        <CameraLayer size={frame} control={control} drawnFor={view.camera} isNear={isNear}>
          <MapLayers beneath={ring} />
          <MapOptions scene={scene} options={options} keys={keys} rings={rings} />
        </CameraLayer>
      </ComposableMap>
      {isPainted && <Motion {...{ svg, frame, reserved }} />}
      {isAnswering && <Answers {...{ svg, scene, control, options, onReady }} />}
    </>
  );
}
