// Where does the drawing stand in the page? In two groups that React makes and leaves alone.
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { layersIn } from '../../render/drawLayers';
import { liveProfile } from '../../render/profile';
import { useStore } from '../store/useEntente';

/** Names and roles are those of the options over the drawing. */
const silent = { 'aria-hidden': true };

/**
 * Every scene of the store as it comes, drawn past React: a step of a scrub has nothing to ask it.
 *
 * @param beneath what the page draws below the ties
 */
export function MapLayers({ beneath }: { beneath?: ReactNode }) {
  const store = useStore();
  const ground = useRef<SVGGElement>(null);
  const figures = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    if (!ground.current || !figures.current) return;
    const profile = liveProfile();
    const layers = [
      layersIn(ground.current, ['basemap', 'dock'], profile),
      layersIn(figures.current, ['bundles', 'symbols', 'labels'], profile),
    ];
    const draw = () => {
      const { scene } = store.getState();
      if (scene) for (const drawIn of layers) drawIn(scene);
    };
    draw();
    const end = store.subscribe(draw);
    return () => {
      end();
      ground.current?.replaceChildren();
      figures.current?.replaceChildren();
    };
  }, [store]);
  return (
    <g {...silent}>
      <g ref={ground} />
      {beneath}
      <g ref={figures} />
    </g>
  );
}
