// Where does the drawing stand in the page? In two groups that React makes and leaves alone.
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { layersIn } from '../../render/drawLayers';
import { liveProfile } from '../../render/profile';
import type { Scene } from '../../scene/types';
import { useSelected } from '../store/useEntente';

/** Names and roles are those of the options over the drawing. */
const silent = { 'aria-hidden': true };

type Draw = (scene: Scene) => void;

/** Every scene of the store as it comes. @param beneath what the page draws below the ties */
export function MapLayers({ beneath }: { beneath?: ReactNode }) {
  const scene = useSelected((state) => state.scene);
  const ground = useRef<SVGGElement>(null);
  const figures = useRef<SVGGElement>(null);
  const draws = useRef<Draw[] | null>(null);
  useLayoutEffect(() => {
    if (!scene || !ground.current || !figures.current) return;
    const profile = liveProfile();
    draws.current ??= [
      layersIn(ground.current, ['basemap', 'dock'], profile),
      layersIn(figures.current, ['bundles', 'symbols', 'labels'], profile),
    ];
    for (const draw of draws.current) draw(scene);
  }, [scene]);
  return (
    <g {...silent}>
      <g ref={ground} />
      {beneath}
      <g ref={figures} />
    </g>
  );
}
