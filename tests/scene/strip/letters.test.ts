// Can every word on the timeline be read? Whole where there is room, off each other, no line through it.
import { describe, expect, it } from 'vitest';
import { measureText } from '../../../src/scene/measureText';
import { type AxisKind, axisKinds } from '../../../src/scene/strip/axis';
import { linesOf } from '../../../src/scene/strip/lines';
import { type StripInput, stripLayout, stripOf } from '../../../src/scene/strip/stripOf';
import type { Strip } from '../../../src/scene/strip/types';
import type { Box } from '../../../src/scene/types';
import { changesInWords } from '../../../src/scene/words/changes';
import { openingView } from '../../../src/view/view';
import { generateDataset } from '../../fixtures/generateDataset';
import { shippedWorlds, type World, worldOf } from '../worlds';

const generated = worldOf('generated', generateDataset());
const widths = [560, 720, 768, 983, 1072, 1552];
/** The page shows no narrower strip. */
const widthWithRoom = 720;

interface Letters {
  text: string;
  box: Box;
}

function stripAt({ network, steps }: World, instant: string, axis: AxisKind, width: number): Strip {
  const view = { ...openingView(network, steps), instant, axis };
  return stripOf({ network, steps, view, width, height: 264 });
}

const boxOf = (x: number, y: number, text: string, size: number, weight: 400 | 600): Letters => ({
  text,
  box: [x, y - 0.7 * size, x + measureText(text, size, weight), y + 0.22 * size],
});

const eventLetters = ({ events }: Strip): Letters[] =>
  events.map(({ x, y, label, isBefore }) =>
    boxOf(isBefore ? x - 12 - measureText(label, 13, 400) : x + 12, y, label, 13, 400),
  );

const bandLetters = ({ bands }: Strip): Letters[] =>
  bands.flatMap(({ x, date, change }) => [
    ...(date ? [boxOf(x + 12, 27, date, 14, 600)] : []),
    ...(change ? [boxOf(change.x, 51, change.text, 12, 400)] : []),
  ]);

/** What is said of events without a row: how many in all, and counts along the axis. */
const restLetters = ({ rest }: Strip): Letters[] =>
  rest
    ? [
        boxOf(24, rest.y, rest.label, 12, 400),
        ...rest.counts.map(({ x, count }) => boxOf(x, rest.y, `+${count}`, 12, 400)),
      ]
    : [];

const counted = ({ rest }: Strip): number =>
  (rest?.counts ?? []).reduce((sum, { count }) => sum + count, 0);

const markers = ({ events }: Strip): Letters[] =>
  events.map(({ id, x, y }) => ({ text: id, box: [x - 4, y - 8.5, x + 4, y - 0.5] }));

const meet = ([a, b, c, d]: Box, [e, f, g, h]: Box) => a < g && e < c && b < h && f < d;

function touching(things: readonly Letters[]): string[] {
  return things.flatMap((one, index) =>
    things
      .slice(index + 1)
      .filter((other) => meet(one.box, other.box))
      .map((other) => `${one.text} / ${other.text}`),
  );
}

/** Upright pieces of a path of M and V as narrow boxes. */
function pieces(path: string, width: number): Box[] {
  return [...path.matchAll(/M(\S+) (\S+)V([^M]+)/g)].map(([, x, from, to]) => [
    ...([Number(x) - width / 2, Number(from)] as const),
    ...([Number(x) + width / 2, Number(to)] as const),
  ]);
}

function crossed(strip: Strip): string[] {
  const { edges, planned, playhead } = linesOf(strip, 256);
  const lines = [...pieces(edges + planned, 1), ...pieces(playhead, 2)];
  expect(lines.length).toBeGreaterThan(0);
  return [...eventLetters(strip), ...bandLetters(strip), ...restLetters(strip)]
    .filter(({ box }) => lines.some((line) => meet(line, box)))
    .map(({ text }) => text);
}

/** Every step of a shipped timeline, both axes. */
const views = shippedWorlds.flatMap((world) =>
  axisKinds.flatMap((axis) => world.steps.map(({ key }) => ({ world, axis, key }))),
);

describe.each(widths)('a timeline of %i px', (width) => {
  it('writes every event of the shipped datasets beside its marker, whole where there is room', () => {
    for (const { world, axis, key } of views) {
      const strip = stripAt(world, key, axis, width);
      const left = counted(strip);
      expect(strip.events.length + left).toBe(world.network.events.size);
      const cut = strip.events.filter(({ label, fullLabel }) => label !== fullLabel);
      if (width >= widthWithRoom) expect([cut, left], `${axis} ${key}`).toEqual([[], 0]);
      expect(touching([...eventLetters(strip), ...markers(strip)]), `${axis} ${key}`).toEqual([]);
      for (const { box } of eventLetters(strip)) {
        expect(box[0]).toBeGreaterThanOrEqual(strip.axisStart);
        expect(box[2]).toBeLessThanOrEqual(strip.width - 4 + 0.01);
      }
    }
  });

  it('tells what the current step changes, off all other letters', () => {
    for (const { world, axis, key } of views) {
      const strip = stripAt(world, key, axis, width);
      const step = world.steps.find((one) => one.key === key);
      const told = strip.bands.find(({ isCurrent }) => isCurrent)?.change ?? null;
      expect(told !== null, `${axis} ${key}`).toBe(
        step && changesInWords(step, world.network).length > 0,
      );
      const letters = bandLetters(strip);
      expect(touching([...letters, ...eventLetters(strip)]), `${axis} ${key}`).toEqual([]);
      for (const { box } of letters) expect(box[2]).toBeLessThanOrEqual(strip.width - 4);
    }
  });

  it('draws no line through letters', () => {
    for (const { world, axis, key } of views)
      expect(crossed(stripAt(world, key, axis, width)), `${axis} ${key}`).toEqual([]);
    const { steps } = generated;
    for (const { key } of steps.filter((_, index) => index % 40 === 0))
      expect(crossed(stripAt(generated, key, 'calendar', width)), key).toEqual([]);
  });
});

it('draws no edges that stand so near as to be an area', () => {
  for (const width of [768, 1552]) {
    const strip = stripAt(generated, generated.view.instant, 'even', width);
    const { edges, planned } = linesOf(strip, 256);
    const at = [...new Set(pieces(edges + planned, 0).map(([x]) => x))].sort((a, b) => a - b);
    expect(at.length).toBe(strip.bands.filter(({ date }) => date).length);
    for (const [index, x] of at.entries()) expect(x - (at[index - 1] ?? 0)).toBeGreaterThan(6);
  }
});

it('cuts what has no room, keeps its full text and lets nothing touch', () => {
  for (const { key } of generated.steps.filter((_, index) => index % 40 === 0)) {
    const strip = stripAt(generated, key, 'calendar', 768);
    expect(touching([...eventLetters(strip), ...markers(strip)]), key).toEqual([]);
    const cut = strip.events.filter(({ label, fullLabel }) => label !== fullLabel);
    for (const { label, fullLabel } of cut) {
      expect(label.length).toBeGreaterThan(4);
      expect(fullLabel.startsWith(label.slice(0, -1).trimEnd())).toBe(true);
    }
  }
});

/** The page's strip, an embed's, and that of a saved image. */
const strips: [string, Omit<StripInput, 'network' | 'steps' | 'view' | 'width'>][] = [
  ['page', { height: 264 }],
  ['embed', { height: 168 }],
  ['image', { height: 215, labelMargin: 24, eventPitch: 17, start: 192 }],
];
const manyWidths = Array.from({ length: 33 }, (_, index) => 320 + 40 * index);

/** Names of lanes and their bars, as high as their letters and lines. */
const laneBoxes = ({ lanes, bars, axisStart }: Strip): Letters[] => [
  ...lanes.map(({ label, y }) => boxOf(24, y + 4, label, 12, 400)),
  ...lanes.map(({ id, y }): Letters => ({ text: id, box: [24, y - 5, axisStart - 12, y + 5] })),
  ...bars.map(({ tie, x0, x1, y }): Letters => ({ text: `${tie}`, box: [x0, y - 4, x1, y + 4] })),
];

const flagBox = ({ flag }: Strip): Letters => ({
  text: flag.text,
  box: [flag.x, 10, flag.x + flag.width, 35],
});

const tickLetters = ({ ticks }: Strip): Letters[] =>
  ticks.map(({ x, label }) => boxOf(x, 27, label, 13, 400));

describe.each(strips)('the strip of: %s', (_name, form) => {
  it.each(axisKinds)('counts all events without a row off everything else, axis %s', (axis) => {
    const seen = new Set<string>();
    for (const world of [...shippedWorlds, generated]) {
      const { network, steps } = world;
      const layOut = stripLayout();
      const every = Math.ceil(steps.length / 3);
      const instants = steps.filter((_, index) => index % every === 0).map(({ key }) => key);
      for (const width of manyWidths) {
        const heights = new Set<number>();
        for (const instant of instants) {
          const view = { ...openingView(network, steps), instant, axis };
          const strip = layOut({ network, steps, view, width, ...form });
          const at = `${world.name} ${width} ${instant}`;
          heights.add(strip.lanes[0]?.y ?? 0);
          expect(strip.events.length + counted(strip), at).toBe(network.events.size);
          const counts = restLetters(strip);
          if (counts.length > 0) seen.add(world.name);
          const others = [
            ...eventLetters(strip),
            ...markers(strip),
            ...bandLetters(strip),
            ...tickLetters(strip),
            ...laneBoxes(strip),
            flagBox(strip),
          ];
          const met = counts.filter(({ box }) => others.some((other) => meet(box, other.box)));
          expect(met, at).toEqual([]);
          expect(touching(counts), at).toEqual([]);
          for (const { box } of counts.slice(1))
            expect(box[0] >= strip.axisStart && box[2] <= strip.width - 4, at).toBe(true);
          for (const { box } of counts) expect(box[3], at).toBeLessThan(strip.height - 4);
        }
        // Which events are placed may change with time; where the lanes stand may not.
        expect(heights.size, `${world.name} ${width}`).toBe(1);
      }
    }
    expect(seen.size).toBe(3);
  });
});
