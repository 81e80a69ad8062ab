// What room do a bundle's lines take? All strands that it may ever carry, with their heads, coarsely.
import { distance, sampled } from './curve';
import { type Stroke, strokeOf } from './obstacles';
import { beside, offsetOf } from './spines';
import type { RoutedBundle } from './strands';
import type { Point } from './types';

/** px at scale 1. */
const headLength = 13;
const headHalf = 7;
const sampleStep = 12;

/** Middle lines with their width, coarse. */
export function strokesOf(
  { bundle, spines }: Pick<RoutedBundle, 'bundle' | 'spines'>,
  scale: number,
): Stroke[] {
  const isCoalition = bundle.slots.some((slot) => slot.startsWith('coalition'));
  const half = (isCoalition ? 4 : 2) * scale;
  const [first, last] = bundle.taken ?? [0, bundle.slots.length - 1];
  return bundle.slots.flatMap((_, slot) => {
    if (slot < first || slot > last) return [];
    const offset = offsetOf(slot, bundle.slots.length, scale);
    return spines.flatMap((spine) => {
      const points = sampled(beside(spine, offset), sampleStep * scale, 4);
      const strokes = [strokeOf(bundle.id, points, half)];
      if (spine.from) strokes.push(headStroke(bundle.id, points, scale));
      if (spine.to) strokes.push(headStroke(bundle.id, [...points].reverse(), scale));
      return strokes;
    });
  });
}

/** The first stretch of a line, as wide as an end mark. */
function headStroke(id: string, points: readonly Point[], scale: number): Stroke {
  const [tip = [0, 0] as Point, ...rest] = points;
  const reach = headLength * scale;
  const within = rest.filter((point) => distance(point, tip) <= reach);
  const next = rest[within.length] ?? tip;
  const share = Math.min(1, reach / Math.max(1, distance(tip, next)));
  const end: Point = [tip[0] + (next[0] - tip[0]) * share, tip[1] + (next[1] - tip[1]) * share];
  return strokeOf(id, [tip, ...within, end], headHalf * scale);
}
