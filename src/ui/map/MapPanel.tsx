// Where is the map, and what stands over it? A reserved box, first with the built drawing, then live.
import { useRef } from 'react';
import { words } from '../../scene/words/words';
import { useCamera } from '../gestures/useCamera';
import { useWheel } from '../gestures/useWheel';
import { Icon } from '../icons';
import { useSelected } from '../store/useEntente';
import { MapFace } from './MapFace';
import { StaticMap } from './StaticMap';
import { useFrame } from './useFrame';
import { useLiveMap } from './useLiveMap';
import { ZoomButtons } from './ZoomButtons';

interface Props {
  staticMaps: string;
  isKeyOpen: boolean;
  onKey: () => void;
}

/** The frame of the wide static map; until the map is measured, nothing can be zoomed. */
const builtFor = { width: 1072, height: 652 };

export function MapPanel({ staticMaps, isKeyOpen, onKey }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const frame = useFrame(box);
  const { MapView, problem } = useLiveMap(frame);
  const scene = useSelected((state) => state.scene);
  const size = scene?.frame ?? builtFor;
  const control = useCamera(size);
  const hint = useWheel(box, control, size);
  return (
    <section className="map" id="map" aria-label={words.page.mapTitle} tabIndex={-1}>
      <div className="map-tools">
        <button
          type="button"
          className="button key-button"
          aria-expanded={isKeyOpen}
          aria-controls="key"
          onClick={onKey}
        >
          <Icon of="key" />
          {words.page.keyAndFilter}
        </button>
      </div>
      <div className="map-box" ref={box} data-live={scene !== null}>
        {scene && MapView ? (
          <MapView scene={scene} control={control} />
        ) : (
          <StaticMap markup={staticMaps} />
        )}
        {hint && <p className="map-hint">{hint}</p>}
      </div>
      {scene && <ZoomButtons control={control} />}
      <MapFace />
      {problem && <p role="alert">{problem}</p>}
    </section>
  );
}
