// Does the shown part of a line hold the place of the problem?
import { describe, expect, it } from 'vitest';
import { sourceExcerpt } from '../../../src/ui/problems/sourceExcerpt';

describe('a source excerpt', () => {
  it('marks the value at the column', () => {
    expect(sourceExcerpt('  "type": "coperation",', 11)).toEqual({
      before: '"type": ',
      at: '"coperation"',
      after: ',',
    });
  });

  it('keeps a quote that is escaped within the value', () => {
    expect(sourceExcerpt('"a \\" b": 1', 1).at).toBe('"a \\" b"');
  });

  it('cuts a long line around the column', () => {
    const line = `${'x'.repeat(500)} "here" ${'y'.repeat(500)}`;
    const { before, at, after } = sourceExcerpt(line, 502);
    expect(at).toBe('"here"');
    expect(before.length + at.length + after.length).toBeLessThan(120);
    expect(before.startsWith('…')).toBe(true);
    expect(after.endsWith('…')).toBe(true);
  });

  it('survives a column beyond the line', () => {
    expect(sourceExcerpt('', 9)).toEqual({ before: '', at: ' ', after: '' });
  });
});
