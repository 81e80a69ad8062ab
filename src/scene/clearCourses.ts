// Which way must symbols step so that nobody stands on somebody else's line? Forces on both.

import type { BundlePlan } from './bundles';
import { sideOf } from './routeCandidates';
import { offsetOf, type Stands, strandPitch } from './spines';
import type { Point } from './types';

/** px at scale 1 wished between the edges of a line and of a symbol: less is left where it is tight. */
const passing = 20;
/** Bows that a pair's line may take; as in routing, coarser. */
const rises = [0.04, 0.1, 0.16, 0.24, 0.34, 0.46];
/** How much of a step the symbol makes, and how much the ends of the line. */
const ofSymbol = 0.5;
const ofEnds = 0.3;

/** A line between two symbols, by their indices. */
interface Course {
  from: number;
  to: number;
  /** Rises to choose from, left of travel positive. */
  bows: readonly number[];
  bow: number;
  /** Of the taken slots' middle beside the bundle's, left of travel, and half their width; px. */
  beside: number;
  half: number;
  /** All actors of the bundle: they do not stand in its way. */
  own: ReadonlySet<number>;
}

export function coursesOf(
  bundles: readonly BundlePlan[],
  stands: Stands,
  trueAt: (actor: string) => Point,
  middle: Point,
  scale: number,
): Course[] {
  const ids = [...stands.keys()];
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  return bundles.flatMap((bundle) => {
    const { actors, kind, slots, root } = bundle;
    const [first, last] = bundle.taken ?? [0, slots.length - 1];
    const own = new Set(actors.flatMap((actor) => indexOf.get(actor) ?? []));
    const width = {
      beside: offsetOf((first + last) / 2, slots.length, scale),
      half: ((last - first) / 2) * strandPitch * scale,
      own,
    };
    const [a = '', b = ''] = actors;
    const joins = (one: string, other: string, bows: readonly number[]): Course[] => {
      const from = indexOf.get(one);
      const to = indexOf.get(other);
      if (from === undefined || to === undefined) return [];
      return [{ from, to, bows, bow: bows[0] ?? 0, ...width }];
    };
    if (kind === 'dyad') {
      const side = sideOf(trueAt(a), trueAt(b), middle);
      return joins(
        a,
        b,
        rises.map((rise) => side * rise),
      );
    }
    const hub = root ?? a;
    return actors.flatMap((actor) => (actor === hub ? [] : joins(hub, actor, [0])));
  });
}

/** How far a symbol is on a course's line: negative overlap in px, and where. */
function meeting(course: Course, bow: number, points: readonly Point[], at: Point, wanted: number) {
  const a = points[course.from] as Point;
  const b = points[course.to] as Point;
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length < 1) return null;
  const share = ((at[0] - a[0]) * dx + (at[1] - a[1]) * dy) / (length * length);
  if (share <= 0.02 || share >= 0.98) return null;
  const left = ((at[0] - a[0]) * dy - (at[1] - a[1]) * dx) / length;
  const slope = 4 * bow * (1 - 2 * share);
  const away = left - course.beside - 4 * bow * share * (1 - share) * length;
  const missing = wanted + course.half - Math.abs(away) / Math.sqrt(1 + slope * slope);
  if (missing <= 0) return null;
  const turn = away < 0 ? -1 : 1;
  return { missing, share, normal: [(dy / length) * turn, (-dx / length) * turn] as Point };
}

/** The bow that overlaps least; of equals the flattest. */
function chooseBow(course: Course, points: readonly Point[], reach: readonly number[]): void {
  let least = Infinity;
  for (const bow of course.bows) {
    let sum = 0;
    points.forEach((at, index) => {
      if (course.own.has(index)) return;
      sum += meeting(course, bow, points, at, reach[index] as number)?.missing ?? 0;
    });
    sum += 4 * Math.abs(bow);
    if (sum >= least) continue;
    least = sum;
    course.bow = bow;
  }
}

/** One round of forces: symbols step off lines, and the ends of the lines step the other way. */
export function clearing(courses: readonly Course[], stands: Stands, room: number) {
  const all = [...stands.values()];
  const reach = all.map(({ radius }) => radius + passing * room);
  const move = (points: Point[], index: number, [x, y]: Point, by: number) => {
    const point = points[index];
    if (!point || all[index]?.isDocked) return;
    points[index] = [point[0] + x * by, point[1] + y * by];
  };
  return (points: Point[]): void => {
    for (const course of courses) {
      chooseBow(course, points, reach);
      points.forEach((at, index) => {
        if (course.own.has(index)) return;
        const met = meeting(course, course.bow, points, at, reach[index] as number);
        if (!met) return;
        const { missing, share, normal } = met;
        move(points, index, normal, missing * ofSymbol);
        move(points, course.from, normal, -missing * ofEnds * (1 - share));
        move(points, course.to, normal, -missing * ofEnds * share);
      });
    }
  };
}
