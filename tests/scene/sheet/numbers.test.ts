// Do the numbers of the table stand on the map, each once and apart?
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/scene/boxes';
import { rangesOf } from '../../../src/scene/sheet/numbers';
import type { Box } from '../../../src/scene/types';
import { files, inputOfFile, sheetOfFile } from './sheets';

it.each([
  [[3], '3'],
  [[4, 5], '4, 5'],
  [[6, 4, 5], '4–6'],
  [[2, 7, 8, 9], '2, 7–9'],
  [[], ''],
])('%j is written %s', (numbers, text) => {
  expect(rangesOf(numbers)).toBe(text);
});

describe('beside a selection that numbers its own ties', { timeout: 60_000 }, () => {
  const file = 'iraq-intelligence-sharing-2015.json';
  const selection = { kind: 'dyad', id: 'syria~usa' } as const;
  const { map, parts } = sheetOfFile(file, {
    ...{ size: { preset: 'article' }, options: { evidence: true } },
    view: { ...inputOfFile(file).view, selection },
  });
  const linesOf = (name: string) =>
    parts
      .filter((part) => part.name === name)
      .flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? item.lines : [])))
      .map((line) => line.map(({ text }) => text).join(''));

  it('only the numbers of the table stand, one at each selected tie', () => {
    const own = map.scene.bundles.filter(({ emphasis }) => emphasis === 'highlighted');
    const marks = own.flatMap(({ strands }) => strands.flatMap((strand) => strand.marks));
    expect(marks.map(({ text }) => text)).toEqual(['×']);
    const numbers = map.numbers.filter(({ bundle }) => own.some(({ id }) => id === bundle));
    expect(numbers.map(({ text }) => text)).toEqual(['13', '14']);
    const table = linesOf('evidence');
    const rows = ['13', '14'].map((number) => table.slice(table.indexOf(number) + 1).join(' '));
    expect(rows[0]).toMatch(/^The article says that the United States refuses/);
    expect(rows[1]).toMatch(/^Washington, the article reports, has insisted/);
  });

  it('the timeline has them too', () => {
    expect(linesOf('strip').filter((line) => /^\d+ (Won’t|Says)/.test(line))).toEqual([
      expect.stringMatching(/^13 Won’t work with/),
      expect.stringMatching(/^14 Says/),
    ]);
  });
});

describe.each(files)('%s', { timeout: 60_000 }, (file) => {
  const { map, parts } = sheetOfFile(file, {
    size: { preset: 'article' },
    options: { evidence: true },
  });

  it('every tie that is drawn has its number', () => {
    const ties = new Set(
      map.scene.bundles.flatMap(({ strands }) => strands.flatMap((s) => s.ties)),
    );
    const rows = parts.find(({ name }) => name === 'evidence')?.items ?? [];
    const numbers = rows.flatMap((item) =>
      item.kind === 'text' && item.anchor === 'end' ? [item.lines[0]?.[0]?.text] : [],
    );
    expect(numbers).toEqual(Array.from(ties, (_, index) => String(index + 1)));
    expect(map.numbers.map(({ bundle }) => bundle)).toEqual(map.scene.bundles.map(({ id }) => id));
  });

  it('numbers cover neither names nor one another', () => {
    const boxes = map.numbers.map(
      ({ at: [x, y], halfWidth, radius }): Box => [
        x - halfWidth,
        y - radius,
        x + halfWidth,
        y + radius,
      ],
    );
    const names = map.scene.labels.map(({ box }) => box);
    for (const [index, one] of boxes.entries())
      for (const other of [...boxes.slice(index + 1), ...names])
        expect(overlaps(one, other, -1)).toBe(false);
  });
});

it('where a number finds no free place, signs and notes can still be read', () => {
  for (const preset of ['article', 'print', 'print-portrait'] as const) {
    // Three ties in 90 px, each with a sign of its own.
    const { map } = sheetOfFile('maghreb-ties-1963-2021.json', {
      ...{ size: { preset }, options: { evidence: true } },
    });
    const signs = map.scene.bundles.flatMap(({ strands }) =>
      strands.flatMap(({ marks }) =>
        marks.map(({ at: [x, y], radius: r }): Box => [x - r, y - r, x + r, y + r]),
      ),
    );
    const names = map.scene.labels.map(({ box }) => box);
    for (const {
      at: [x, y],
      halfWidth,
      radius,
      text,
    } of map.numbers)
      for (const [left, top, right, bottom] of [...signs, ...names]) {
        const wide = Math.min(right, x + halfWidth) - Math.max(left, x - halfWidth);
        const high = Math.min(bottom, y + radius) - Math.max(top, y - radius);
        const covered = Math.max(0, wide) * Math.max(0, high);
        const share = covered / ((right - left) * (bottom - top));
        expect(share, `${text} on ${preset}`).toBeLessThan(0.03);
      }
  }
}, 60_000);
