// Where is the map, and what stands over it? A reserved box, first with the built drawing, then live.
import { useCallback, useRef, useState } from 'react';
import type { Frame } from '../../geo/projection';
import type { Box } from '../../scene/types';
import { useCamera } from '../gestures/useCamera';
import { useOwnId } from '../ownId';
import { useSelected } from '../store/useEntente';
import { DetailsPart } from '../views/parts';
import { tabId } from '../views/tabId';
import { controlsIn } from './controls';
import { MapFace } from './MapFace';
import { StaticMap } from './StaticMap';
import { StuckNote } from './StuckNote';
import { useEscape } from './useEscape';
import { useFrame } from './useFrame';
import { useLiveMap } from './useLiveMap';
import { useResting } from './useResting';
import { ZoomButtons } from './ZoomButtons';

/** The frame of the wide static map; until the map is measured, nothing can be zoomed. */
const builtFor = { width: 1072, height: 636 };

/** Somebody points at the map or focuses in it: what a press would need is fetched now. */
function useNearness() {
  const [isNear, setNear] = useState(false);
  const come = useCallback(() => {
    setNear(true);
    DetailsPart.preload();
  }, []);
  // A press from before the page answered is made again without a pointer that comes.
  return { isNear, onPointerEnter: come, onFocus: come, onClick: come };
}

interface Props {
  staticMaps: string;
  /** Where controls lie over the map, in frame pixels. */
  controls?: (frame: Frame) => Box[];
  /** Whether the list and the tables can be had instead; they can. */
  isTab?: boolean;
}

export function MapPanel({ staticMaps, controls = controlsIn, isTab = true }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const frame = useFrame(box);
  const { MapView, isFailed, retry } = useLiveMap(frame, controls);
  const resting = useResting();
  const { scene } = resting;
  const isShown = useSelected((state) => state.view.tab === 'map');
  const isAside = useSelected((state) => state.view.selection !== null);
  const size = scene?.frame ?? builtFor;
  const control = useCamera(size);
  useEscape(control.rest);
  const { isNear, ...nearing } = useNearness();
  return (
    <div
      className="map"
      id={useOwnId('map')}
      {...(isTab ? { role: 'tabpanel', 'aria-labelledby': tabId('map') } : {})}
      tabIndex={-1}
      hidden={!isShown}
      data-aside={isAside}
      {...nearing}
    >
      <div className="map-box" ref={box} data-live={scene !== null}>
        {scene && MapView ? (
          <MapView {...{ scene, resting, control, controls, isNear }} />
        ) : (
          <StaticMap markup={staticMaps} />
        )}
      </div>
      {scene && <ZoomButtons control={control} />}
      <MapFace />
      {isFailed && <StuckNote onRetry={retry} />}
    </div>
  );
}
