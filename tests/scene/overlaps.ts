// Does anything on a map cover anything else? Every overlap of a scene, for tests of all kinds.
import { around, centreOf, distanceToBox, holds, overlaps } from '../../src/scene/boxes';
import { distance, distanceToLine } from '../../src/scene/curve';
import { meets } from '../../src/scene/labelSpots';
import type { Box, BundleItem, LabelItem, Point, Scene } from '../../src/scene/types';

export interface Overlap {
  a: string;
  b: string;
  kind: 'boxes' | 'line through label' | 'line through symbol' | 'outside frame' | 'leaders';
}

interface Thing {
  name: string;
  box: Box;
  /** Things of one group may touch: what stands in the dock, a symbol and its own ring. */
  group?: string;
}

/** Letters may come this near to boxes and still not touch: rounding, px. */
const tolerance = 0.6;
/** Half of a line's width, with what keeps it from letters; px at scale 1. */
const lineHalf = (type: string): number => (type === 'coalition' ? 3.3 : 1.5);
const letterGap = 3;

const labelName = ({ kind, of }: LabelItem): string => `${kind} ${of}`;

function thingsOf(scene: Scene, reserved: readonly Box[]): Thing[] {
  const { dock, symbols, labels, bundles, basemap } = scene;
  const inDock = new Set(symbols.filter(({ isDocked }) => isDocked).map(({ actor }) => actor));
  const things: Thing[] = reserved.map((box, index) => ({
    name: `control ${index}`,
    box,
    group: 'controls',
  }));
  if (dock) {
    things.push({ name: 'dock', box: dock.box, group: 'dock' });
    for (const label of dock.labels)
      things.push({ name: labelName(label), box: label.box, group: 'dock inside' });
  }
  for (const { actor, at, radius, isDocked } of symbols) {
    const thing: Thing = { name: `symbol ${actor}`, box: around(at, radius) };
    things.push(isDocked ? { ...thing, group: 'dock inside' } : thing);
  }
  for (const label of [...labels, ...basemap.labels]) {
    const thing: Thing = { name: labelName(label), box: label.box };
    things.push(
      label.kind === 'actor' && inDock.has(label.of) ? { ...thing, group: 'dock inside' } : thing,
    );
  }
  for (const bundle of bundles) things.push(...marksOf(bundle));
  return things;
}

function marksOf({ id, badge, strands, emphasis }: BundleItem): Thing[] {
  // What steps back is drawn without marks.
  if (emphasis === 'muted') return [];
  const marks = strands.flatMap((strand) =>
    strand.marks.map(({ at, radius, text }) => ({
      name: `mark ${text} of ${id}`,
      box: around(at, radius),
    })),
  );
  return badge
    ? [...marks, { name: `badge of ${id}`, box: around(badge.at, badge.radius) }]
    : marks;
}

const radiusOf = (box: Box): number => (box[2] - box[0]) / 2;

const discs = /^(symbol|mark|badge)/;

/** Discs are round: their boxes may overlap at the corners. */
function touch(one: Thing, other: Thing): boolean {
  if (!overlaps(one.box, other.box, -tolerance)) return false;
  if (!discs.test(one.name)) return discs.test(other.name) ? touch(other, one) : true;
  if (!discs.test(other.name))
    return distanceToBox(centreOf(one.box), other.box) < radiusOf(one.box) - tolerance;
  const [ax, ay] = centreOf(one.box);
  const [bx, by] = centreOf(other.box);
  return Math.hypot(ax - bx, ay - by) < radiusOf(one.box) + radiusOf(other.box) - tolerance;
}

/** Marks of ties may lie on the card of the dock, as ties do; what stands in it may not be covered. */
function mayTouch(one: Thing, other: Thing): boolean {
  const groups = [one.group, other.group];
  if (groups.includes('controls') && one.group === other.group) return true;
  if (groups.includes('dock') && groups.includes('dock inside')) return true;
  return groups.includes('dock') && [one, other].some(({ name }) => /^(mark|badge)/.test(name));
}

function boxOverlaps(things: readonly Thing[]): Overlap[] {
  const found: Overlap[] = [];
  things.forEach((one, index) => {
    for (const other of things.slice(index + 1)) {
      if (!mayTouch(one, other) && touch(one, other))
        found.push({ a: one.name, b: other.name, kind: 'boxes' });
    }
  });
  return found;
}

/** Lines are sampled at most 6 px apart, so that points alone tell whether a line meets a box. */
function labelsCrossed(scene: Scene): Overlap[] {
  const labels = [...scene.labels, ...scene.basemap.labels, ...(scene.dock?.labels ?? [])];
  return scene.bundles.flatMap((bundle) =>
    labels.flatMap((label): Overlap[] => {
      const isCrossed = bundle.strands.some(({ type, lines }) => {
        const reach = (lineHalf(type) + letterGap) * scene.scale;
        return lines.some((line) => line.some((point) => distanceToBox(point, label.box) < reach));
      });
      return isCrossed ? [{ a: bundle.id, b: labelName(label), kind: 'line through label' }] : [];
    }),
  );
}

/** px at scale 1 around a symbol within which its own lines end. */
const landingReach = 48;

/** Whether a line of a bundle ends at an actor: the limbs of a branch end at one of its members. */
const endsAt = (line: readonly Point[], at: Point, scale: number): boolean =>
  [line[0], line[line.length - 1]].some((end) => end && distance(end, at) < landingReach * scale);

function symbolsCrossed({ bundles, symbols, scale }: Scene): Overlap[] {
  return bundles.flatMap(({ id, actors, strands }) =>
    symbols.flatMap(({ actor, at, radius }): Overlap[] => {
      const isCrossed = strands.some(({ type, lines }) =>
        lines.some((line) => {
          if (actors.includes(actor) && endsAt(line, at, scale)) return false;
          return distanceToLine(at, line) < radius + lineHalf(type) * scale;
        }),
      );
      return isCrossed ? [{ a: id, b: `symbol ${actor}`, kind: 'line through symbol' }] : [];
    }),
  );
}

/** Leaders of names that cross: each would lead the eye to the other's name. */
function leadersCrossed({ labels }: Scene): Overlap[] {
  const led = labels.filter(({ leader }) => leader !== null);
  return led.flatMap((one, index) =>
    led.slice(index + 1).flatMap((other): Overlap[] => {
      if (!one.leader || !other.leader || !meets(...one.leader, ...other.leader)) return [];
      return [{ a: labelName(one), b: labelName(other), kind: 'leaders' }];
    }),
  );
}

/** Every overlap of a scene, and whatever text or symbol leaves its frame. */
export function overlapsOf(scene: Scene, reserved: readonly Box[] = []): Overlap[] {
  const { width, height } = scene.frame;
  const outside = scene.labels
    .filter(({ box }) => !holds([0, 0, width, height], box))
    .map((label): Overlap => ({ a: labelName(label), b: 'frame', kind: 'outside frame' }));
  return [
    ...boxOverlaps(thingsOf(scene, reserved)),
    ...labelsCrossed(scene),
    ...symbolsCrossed(scene),
    ...leadersCrossed(scene),
    ...outside,
  ];
}
