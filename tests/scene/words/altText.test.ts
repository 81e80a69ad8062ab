// Does the text for who does not see the picture say what is on it, in one to four sentences?
import { describe, expect, it } from 'vitest';
import { momentOf } from '../../../src/scene/sheet/drawMap';
import { altText } from '../../../src/scene/words/altText';
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
