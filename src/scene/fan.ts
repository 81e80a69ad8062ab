// How does a bundle open when it is asked for? One arc for each tie, numbered, within the frame.
import type { Frame } from '../geo/projection';
import { polylineMeetsBox } from './boxes';
import { add, distance, distanceToLine, leftOf, mix, pointAt, sampled, unit } from './curve';
import type { Spine, Stand } from './spines';
import type { Box, Curve, Point } from './types';

/** Something round that arcs should not cover. */
export type Disc = Pick<Stand, 'at' | 'radius'>;

/** What arcs should not run over. */
export interface InTheWay {
  discs: readonly Disc[];
  names: readonly Box[];
}

/** One tie of a fan: its arc, and where number and sign stand. */
export interface FanArc {
  curve: Curve;
  number: Point;
  sign: Point;
}

/** px at scale 1; the second value is for narrow frames, where fingers point. */
const narrowFrame = 480;
const ports = { wide: 9, narrow: 11 };
const middles = { wide: 44, narrow: 50 };
const beyondLanding = 5;
/** From the middle of an arc to beyond the tube around it. */
const tubeToLetter = 9;
const edge = 22;
export const numberRadius = 10;
/** Two discs and a gap. */
const discPitch = 2 * numberRadius + 3;

/** How far the middles may go to either side before they leave the frame. */
function reachAcross(middle: Point, across: Point, frame: Frame, inset: number): [number, number] {
  let low = -Infinity;
  let high = Infinity;
  const limits = [frame.width, frame.height];
  across.forEach((direction, axis) => {
    if (Math.abs(direction) < 1e-6) return;
    const from = (inset - (middle[axis] ?? 0)) / direction;
    const to = ((limits[axis] ?? 0) - inset - (middle[axis] ?? 0)) / direction;
    low = Math.max(low, Math.min(from, to));
    high = Math.min(high, Math.max(from, to));
  });
  return low > high ? [0, 0] : [low, high];
}

const shifts = [0, 0.5, -0.5, 1, -1, 1.5, -1.5, 2, -2];

/** The rise of the fan's middle at which its arcs meet fewest symbols and names. */
function bestRise(
  rise: number,
  spread: number,
  pitch: number,
  [low, high]: [number, number],
  arcs: (rise: number) => Curve[],
  numberOn: (curve: Curve, index: number) => Point,
  { discs, names }: InTheWay,
  scale: number,
): number {
  const clamp = (value: number) =>
    low + spread / 2 > high - spread / 2
      ? (low + high) / 2
      : Math.min(high - spread / 2, Math.max(low + spread / 2, value));
  let best = clamp(rise);
  let least = Infinity;
  for (const shift of shifts) {
    const candidate = clamp(rise + shift * pitch);
    const curves = arcs(candidate);
    const lines = curves.map((curve) => sampled(curve, 24, 6));
    const numbers = curves.map(numberOn);
    let cost = Math.abs(shift) * 0.4;
    for (const { at, radius } of discs) {
      for (const line of lines) {
        const near = distanceToLine(at, line);
        if (near < radius + 4) cost += 4;
        else if (near < radius + 14) cost += 1;
      }
      for (const number of numbers) if (distance(at, number) < radius + 4) cost += 12;
    }
    for (const name of names) {
      for (const line of lines) if (polylineMeetsBox(line, name, tubeToLetter * scale)) cost += 4;
    }
    if (cost < least - 1e-9) {
      least = cost;
      best = candidate;
    }
  }
  return best;
}

/** Discs on neighbouring arcs that lie too near to each other stand in turn along the arcs. */
function numberShare(index: number, pitch: number, speed: number): number {
  const columns = Math.max(1, Math.ceil(discPitch / Math.max(1, pitch)));
  const step = Math.min(0.7 / columns, discPitch / speed);
  return 0.5 + ((index % columns) - (columns - 1) / 2) * step;
}

/**
 * The arcs of a dyad's ties, in the order of their numbers, always counted from the same side.
 *
 * @param spine the bundle's middle line as planned
 * @param signed for each tie, whether its status has a sign
 */
export function fanOf(
  spine: Spine,
  signed: readonly boolean[],
  frame: Frame,
  scale: number,
  inTheWay: InTheWay,
): FanArc[] {
  const count = signed.length;
  const { from, to } = spine;
  if (!from || !to || count === 0) return [];
  const size = frame.width / scale < narrowFrame ? 'narrow' : 'wide';
  const chord = distance(from.at, to.at);
  const along = unit(add(to.at, from.at, -1));
  const across = leftOf(along);
  const middle = mix(from.at, to.at, 0.5);
  const reach = reachAcross(middle, across, frame, edge * scale);
  const room = Math.max(0, reach[1] - reach[0]);
  const gaps = Math.max(1, count - 1);
  const pitch = Math.min(middles[size] * scale, room / gaps, Math.max(26 * scale, chord * 0.45));
  const portPitch = Math.min(ports[size] * scale, (60 * scale) / gaps);
  const arcs = (rise: number): Curve[] =>
    Array.from({ length: count }, (_, index) => {
      const step = (count - 1) / 2 - index;
      const start = add(
        add(from.at, along, from.landing + beyondLanding * scale),
        across,
        step * portPitch,
      );
      const end = add(
        add(to.at, along, -to.landing - beyondLanding * scale),
        across,
        step * portPitch,
      );
      const top = add(middle, across, rise + step * pitch);
      return [start, add(add(top, top), mix(start, end, 0.5), -1), end];
    });
  const planned = pointAt(spine.curve, 0.5);
  const rise = (planned[0] - middle[0]) * across[0] + (planned[1] - middle[1]) * across[1];
  const marksOn = (curve: Curve, index: number): FanArc => {
    // A quadratic passes its middle at the speed of its chord, however far it bows.
    const speed = Math.max(1, distance(curve[0], curve[2]));
    const share = numberShare(index, pitch / scale, speed / scale);
    const apart = Math.min(0.7, Math.max(0.12, (discPitch * scale) / speed));
    // Number and sign share the middle, where the arcs are furthest from each other.
    const number = signed[index] ? share + apart / 2 : share;
    return { curve, number: pointAt(curve, number), sign: pointAt(curve, share - apart / 2) };
  };
  const numberOn = (curve: Curve, index: number) => marksOn(curve, index).number;
  const spread = (count - 1) * pitch;
  return arcs(bestRise(rise, spread, pitch, reach, arcs, numberOn, inTheWay, scale)).map(marksOn);
}
