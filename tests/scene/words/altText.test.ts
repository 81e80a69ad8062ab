// Does the text for who does not see the picture say what is on it, in one to four sentences?
import { describe, expect, it } from 'vitest';
import { noFilters } from '../../../src/model/filter';
import { networkOf } from '../../../src/model/network';
import { snapshotAt } from '../../../src/model/snapshot';
import { timelineOf } from '../../../src/model/timeline';
import { momentOf } from '../../../src/scene/sheet/drawMap';
import { altText } from '../../../src/scene/words/altText';
import { tie, worldOf } from '../../model/world';
import { files, inputOfFile, sheetOfFile } from '../sheet/sheets';

describe.each(files)('%s', { timeout: 60_000 }, (file) => {
  const { facts, map } = sheetOfFile(file, { size: { preset: 'article' } });

  it('counts what is drawn', () => {
    const ties = new Set(
      map.scene.bundles.flatMap(({ strands }) => strands.flatMap((s) => s.ties)),
    );
    expect(facts.altText).toContain(` and ${ties.size} ties, `);
    expect(facts.altText).toMatch(/^Map of \d+ actors/);
  });

  it('is one to four sentences', () => {
    const sentences = facts.altText.split(/[.:] (?=[A-Z])/);
    expect(sentences.length).toBeGreaterThanOrEqual(1);
    expect(facts.altText.match(/\.( |$)/g)?.length).toBeLessThanOrEqual(4);
    expect(facts.altText).not.toMatch(/undefined|NaN|\.\.| {2}/);
  });

  it('has something to say of an empty map', () => {
    const input = inputOfFile(file);
    const moment = momentOf({ ...input, size: { preset: 'article' }, theme: 'light' });
    const told = { network: input.network, ...moment, ties: [], language: 'en' };
    expect(altText(told)).toMatch(/^Map of 0 actors and 0 ties, .+\.$/);
  });
});

it('tells what is certain from what is only possible', () => {
  const network = networkOf(
    worldOf([
      tie({ id: 'dated', period: { start: '1999' } }),
      tie({ id: 'open', type: 'opposition' }),
      tie({ id: 'other', target: 'cel' }),
    ]),
  );
  const [first, last] = timelineOf(network);
  const textAt = (step: typeof first, ties: string[]) =>
    step &&
    altText({
      ...{ network, step, ties, language: 'en' },
      snapshot: snapshotAt(network, step.instant, noFilters),
    });
  expect(textAt(first, ['dated', 'open', 'other'])).toMatch(
    /^Map of 3 actors and 3 ties, 1999: 2 of cooperation and 1 of opposition; 2 not certain on this date\./,
  );
  expect(textAt(first, ['open', 'other'])).toContain('; none certain on this date.');
  expect(textAt(first, ['open'])).toContain('1 tie, 1999; not certain on this date.');
  expect(textAt(last, ['dated', 'open', 'other'])).not.toContain('certain');
});
