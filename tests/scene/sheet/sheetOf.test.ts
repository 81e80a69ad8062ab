// Does every format hold what it must, with nothing over anything else and nothing cut off?
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/scene/boxes';
import { presetNames, presets } from '../../../src/scene/sheet/presets';
import { sheetOf } from '../../../src/scene/sheet/sheetOf';
import type { Sheet, SheetInput, SheetSize } from '../../../src/scene/sheet/types';
import type { Box } from '../../../src/scene/types';
import type { View } from '../../../src/view/view';
import { files, inputOfFile, sheetOfFile } from './sheets';

const free: SheetSize[] = [
  { width: 360, height: 640 },
  { width: 640, height: 360 },
  { width: 400, height: 400 },
  { width: 3000, height: 1000 },
  { width: 900 },
];
const sizes: SheetSize[] = [...presetNames.map((preset) => ({ preset })), ...free];
/** What a part of a sheet says, line by line. */
const linesOf = (sheet: Sheet, name: string): string[] =>
  sheet.parts
    .filter((part) => part.name === name)
    .flatMap(({ items }) => items)
    .flatMap((item) => (item.kind === 'text' ? item.lines : []))
    .map((line) => line.map(({ text }) => text).join(''));

describe('a timeline', { timeout: 60_000 }, () => {
  const shown = ['article', 'slide', 'print', 'print-portrait', 'story'] as const;
  const cases = files.flatMap((file) => shown.map((preset) => ({ file, preset })));

  it.each(cases)('cuts no word of $file on $preset', ({ file, preset }) => {
    const lines = linesOf(sheetOfFile(file, { size: { preset } }), 'strip');
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => line.includes('…'))).toEqual([]);
  });
});

describe('lanes of a timeline', { timeout: 60_000 }, () => {
  const lanesOf = (file: string, preset: 'article' | 'slide' | 'print', view: Partial<View>) =>
    linesOf(
      sheetOfFile(file, { size: { preset }, view: { ...inputOfFile(file).view, ...view } }),
      'strip',
    );
  const [iraq, maghreb] = ['iraq-intelligence-sharing-2015.json', 'maghreb-ties-1963-2021.json'];

  it('are for what rows of events leave: four pairs, or every tie of one, have a name', () => {
    const pairs = [
      'Russia – Iran, Syria',
      'Iraq – Syria, Russia, Iran',
      'Russia – Iraq',
      'Iraq – Iran',
    ];
    for (const preset of ['article', 'slide', 'print'] as const)
      expect(lanesOf(iraq, preset, {})).toEqual(expect.arrayContaining(pairs));
    const own = lanesOf(iraq, 'article', { selection: { kind: 'dyad', id: 'iran~iraq' } });
    expect(own.filter((line) => /^[1-4] [A-Z]/.test(line))).toHaveLength(4);
  });

  it('say whom they are about in every language of a dataset', () => {
    for (const language of Object.keys(inputOfFile(maghreb).network.prepared.languages)) {
      const lines = lanesOf(maghreb, 'print', { language });
      expect(lines.filter((line) => line.includes('…'))).toEqual([]);
    }
  });
});

it('counts the ties of a pair on its timeline, and none beside the lane of one tie', () => {
  const counts = (view: Partial<View>) => {
    const sheet = sheetOfFile(files[0] ?? '', {
      size: { preset: 'article' },
      view: { ...inputOfFile(files[0] ?? '').view, ...view },
    });
    return linesOf(sheet, 'strip').filter((line) => /^\d{1,2}$/.test(line));
  };
  expect(counts({}).length).toBeGreaterThan(1);
  const selection = { kind: 'dyad', id: 'iran~iraq' } as const;
  // Of the others alone.
  expect(counts({ selection })).toHaveLength(1);
}, 60_000);

describe('a legend', { timeout: 60_000 }, () => {
  const file = 'iraq-intelligence-sharing-2015.json';
  const { view } = inputOfFile(file);
  const keyOf = (changed: Partial<View>) =>
    linesOf(
      sheetOfFile(file, { size: { preset: 'article' }, view: { ...view, ...changed } }),
      'legend',
    );
  const only = (filters: Partial<View['filters']>) =>
    keyOf({ filters: { ...view.filters, ...filters } });

  it('names the one status that is drawn, unless it is what needs no word', () => {
    expect(only({ statuses: ['announced'] })).toContain('Announced');
    expect(only({ asserters: ['us-officials'] })).toContain('Denied');
    expect(only({ statuses: ['ongoing'] })).not.toContain('Status');
  });

  it('keys nothing that a selection takes from the lines that step back', () => {
    const marks = ['New on this date', 'Number of ties'];
    expect(keyOf({})).toEqual(expect.arrayContaining(marks));
    const selected = keyOf({ selection: { kind: 'dyad', id: 'syria~usa' } });
    expect(selected).toContain('Disputed area');
    expect(selected.filter((line) => marks.includes(line))).toEqual([]);
    // What is new there steps forward.
    expect(keyOf({ selection: { kind: 'actor', id: 'russia' } })).toContain('New on this date');
  });
});

describe('a small sheet', { timeout: 60_000 }, () => {
  const mapOf = ({ map: { box } }: Sheet) => ({ width: box[2] - box[0], height: box[3] - box[1] });

  it('is as high as it needs where no height is asked for', () => {
    const sheet = sheetOfFile(files[0] ?? '', { size: { width: 320 } });
    expect(sheet.leftOut).toEqual([]);
    expect(mapOf(sheet).height).toBeGreaterThanOrEqual(0.8 * 320 - 1);
  });

  it('keeps a map in whatever height is asked for', () => {
    const sheet = sheetOfFile(files[0] ?? '', { size: { width: 320, height: 320 } });
    expect(sheet.height).toBe(480);
    expect(mapOf(sheet).height).toBeGreaterThan(240);
    expect(linesOf(sheet, 'footer').join(' ')).toContain('Licence');
  });
});

const all = { title: true, legend: true, strip: true, evidence: false };

const cases = files.flatMap((file) =>
  sizes.map((size) => ({ file, size, name: `${file} ${JSON.stringify(size)}` })),
);

const isWithin = (inner: Box, outer: Box, by = 0.6): boolean =>
  inner[0] >= outer[0] - by &&
  inner[1] >= outer[1] - by &&
  inner[2] <= outer[2] + by &&
  inner[3] <= outer[3] + by;

const textsOf = (sheet: Sheet) =>
  sheet.parts.flatMap(({ name, items, box }) =>
    items.flatMap((item) => (item.kind === 'text' ? [{ name, item, part: box }] : [])),
  );

const wordsOf = (sheet: Sheet): string =>
  textsOf(sheet)
    .map(({ item }) => item.lines.map((line) => line.map(({ text }) => text).join('')).join(' '))
    .join('\n');

function expectSound(sheet: Sheet) {
  const whole: Box = [0, 0, sheet.width, sheet.height];
  const boxes = [{ name: 'map', box: sheet.map.box }, ...sheet.parts];
  for (const { name, box } of boxes) {
    expect(isWithin(box, whole), `${name} ${box} in ${whole}`).toBe(true);
  }
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1))
      expect(overlaps(one.box, other.box, -0.5), `${one.name} over ${other.name}`).toBe(false);
  const texts = textsOf(sheet);
  for (const { name, item, part } of texts) {
    const words = item.lines.map((line) => line.map(({ text }) => text).join('')).join('/');
    expect(isWithin(item.box, part), `${name}: ${words} ${item.box} in ${part}`).toBe(true);
  }
  for (const { scene } of [sheet.map])
    for (const { box, lines } of scene.labels)
      expect(isWithin(box, [0, 0, scene.frame.width, scene.frame.height]), lines.join()).toBe(true);
}

/** Layouts take their time on a busy machine. */
const timeout = 60_000;

describe('a sheet', { timeout }, () => {
  it.each(cases)('$name holds its parts apart and inside', ({ file, size }) => {
    const sheet = sheetOfFile(file, { size });
    expectSound(sheet);
    const [left, top, right, bottom] = sheet.map.box;
    const share = ((right - left) * (bottom - top)) / (sheet.width * sheet.height);
    expect(share).toBeGreaterThan(0.25);
  });

  it.each(cases)(
    '$name says as of when, who says so, and what the forms mean',
    ({ file, size }) => {
      const sheet = sheetOfFile(file, { size });
      const words = wordsOf(sheet);
      expect(words).toMatch(/As of (and showing )?\d/);
      expect(words).toMatch(/Sources?: /);
      expect(words).toMatch(/ isputed|isputed/);
      expect(words).toContain('Entente');
      if (!('width' in size)) {
        expect(sheet.parts.map(({ name }) => name)).toContain('legend');
        expect(words).toContain('Opposition');
      }
    },
  );

  it.each(files)('%s: a card has borders, terms and address on its face, and all forms', (file) => {
    const { dataset } = inputOfFile(file).network.prepared;
    const permalink = 'https://example.org/m/?at=2011';
    const sheet = sheetOfFile(file, { size: { preset: 'social' }, permalink });
    expectSound(sheet);
    const footer = linesOf(sheet, 'footer').join(' ');
    expect(footer).toMatch(/Borders.+\. Licence: CC.+\. This view: example\.org\/m\/\?at=2011$/);
    expect(footer).not.toContain(';');
    expect(dataset.licence).toContain(/Licence: (.+?)\. This view/.exec(footer)?.[1]);
    const key = linesOf(sheet, 'legend');
    expect(key).toEqual(expect.arrayContaining(['State', 'Number of ties', 'Disputed area']));
  });

  it.each(files)('%s: an article grows for its table of evidence', (file) => {
    const size: SheetSize = { preset: 'article' };
    const sheet = sheetOfFile(file, { size, options: { evidence: true } });
    expectSound(sheet);
    expect(sheet.parts.map(({ name }) => name)).toContain('evidence');
    expect(sheet.height).toBeGreaterThan(sheetOfFile(file, { size }).height);
  });

  it.each(files)('%s: a printed page stays one page of A4 with its table', (file) => {
    for (const preset of ['print', 'print-portrait'] as const) {
      const { width, height } = presets[preset];
      const sheet = sheetOfFile(file, { size: { preset }, options: { evidence: true } });
      expectSound(sheet);
      expect(sheet.width / sheet.height).toBeCloseTo(width / height, 2);
      const inches = sheet.width / sheet.density;
      expect(inches).toBeCloseTo(width / 96, 2);
      const hasTable = sheet.parts.some(({ name }) => name === 'evidence');
      expect(sheet.leftOut.includes('evidence')).toBe(!hasTable);
      if (preset === 'print-portrait') expect(hasTable).toBe(true);
      // A map without the key to its lines is none.
      expect(sheet.leftOut).not.toContain('legend');
    }
  });

  it.each(files)('%s: a filter that leaves no tie leaves everything in its place', (file) => {
    const { view } = inputOfFile(file);
    const filters = {
      ...view.filters,
      types: ['coalition' as const],
      statuses: ['denied' as const],
    };
    for (const preset of presetNames) {
      const options = { strip: true };
      const sheet = sheetOfFile(file, { size: { preset }, view: { ...view, filters }, options });
      expectSound(sheet);
      expect(wordsOf(sheet)).toContain(' 0 of ');
    }
  });

  it('says that a card has no timeline, where one is asked for', () => {
    const size: SheetSize = { preset: 'social' };
    const leftOut = (options: SheetInput['options']) =>
      sheetOfFile(files[0] ?? '', { size, options: options ?? {} }).leftOut;
    expect(leftOut({})).toEqual([]);
    expect(leftOut({ strip: true })).toEqual(['strip']);
  });

  it('says where there is no room for a table', () => {
    const asked = { size: { preset: 'story' as const }, options: { evidence: true } };
    const sheet = sheetOfFile(files[0] ?? '', asked);
    expectSound(sheet);
    expect(sheet.leftOut).toContain('evidence');
    expect(sheet.map.numbers).toEqual([]);
  });

  it('without any part is the map and its footer', () => {
    const options = { title: false, legend: false, strip: false };
    for (const preset of presetNames) {
      const sheet = sheetOfFile(files[0] ?? '', { size: { preset }, options });
      expectSound(sheet);
      expect(sheet.parts.map(({ name }) => name).filter((name) => name !== 'brand')).toEqual([
        'footer',
      ]);
    }
  });

  it.each(['dark', 'transparent'] as const)('is laid out the same in %s', (theme) => {
    const size: SheetSize = { preset: 'article' };
    const file = files[0] ?? '';
    const [light, other] = [sheetOfFile(file, { size }), sheetOfFile(file, { size, theme })];
    expect(other.parts).toEqual(light.parts);
    expect(other.background).toBe(theme === 'dark' ? 'panel' : null);
    expect(other.palette).toBe(theme === 'dark' ? 'dark' : 'light');
    expect(other.map.scene.basemap.sphere === '').toBe(theme === 'transparent');
  });

  it('is plain data, and the same every time', () => {
    const asked: SheetInput = {
      ...inputOfFile(files[1] ?? ''),
      size: { preset: 'social' },
      theme: 'dark',
    };
    const [one, other] = [sheetOf(asked), sheetOf(asked)];
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
    expect(other).toEqual(one);
  });

  it('says whose word a filter leaves, and about whom', () => {
    const file = 'iraq-intelligence-sharing-2015.json';
    const { view } = inputOfFile(file);
    const footerOf = (filters: Partial<View['filters']>) => {
      const filtered = { ...view, filters: { ...view.filters, ...filters } };
      return linesOf(sheetOfFile(file, { size: { preset: 'article' }, view: filtered }), 'footer');
    };
    expect(footerOf({ asserters: ['us-officials'] })[0]).toContain(
      '1 of 21 ties, said by US officials.',
    );
    expect(footerOf({ actors: ['syria', 'usa'], types: ['opposition'] })[0]).toMatch(
      / \d of 21 ties, those of Syria and United States\. /,
    );
  });

  it('leads every line to a passage', () => {
    for (const file of files) {
      const { map } = sheetOfFile(file, { size: { preset: 'article' } });
      const links = Object.values(map.strandLinks);
      expect(links.length).toBeGreaterThan(5);
      for (const { href, title } of links) {
        expect(href).toMatch(/^https?:\/\/.+:~:text=/);
        expect(title).not.toBe('');
      }
    }
  });

  it('counts what a filter leaves of those in focus on that date', () => {
    const input = inputOfFile(files.find((file) => file.startsWith('iraq')) ?? '');
    const textOf = (types: ('opposition' | 'coalition')[]) => {
      const filters = { ...input.view.filters, types };
      const view = { ...input.view, focus: 'iran', filters };
      return wordsOf(
        sheetOf({
          ...{ ...input, view, theme: 'light', size: { preset: 'article' }, options: all },
          permalink: null,
        }),
      ).replaceAll('\n', ' ');
    };
    expect(textOf(['opposition'])).toContain('Only Iran and those tied to it. 1 of 13 ties.');
    expect(textOf(['coalition'])).toContain('0 of 13 ties.');
  });

  it('shows the address, the date shown and what is left out by the view', () => {
    const input = inputOfFile(files[0] ?? '');
    const filters = { ...input.view.filters, types: ['opposition' as const] };
    const view = { ...input.view, instant: '2011', filters };
    const sheet = sheetOf({
      ...{ ...input, view, theme: 'light', size: { preset: 'article' }, options: all },
      permalink: 'https://example.org/m/?at=2011',
    });
    expect(wordsOf(sheet)).toContain('Showing 2011.');
    // Of those that stand, or may stand, on that date.
    expect(wordsOf(sheet)).toContain('6 of 19 ties.');
    expect(wordsOf(sheet).replaceAll('\n', ' ')).toContain('example.org/m/?at=2011');
  });
});
