// Can a page in a frame abuse the height that it may ask for?
import { describe, expect, it } from 'vitest';
import { heightAsked, noHeightYet } from '../../../src/view/messages/frameHeight';

const after = (asked: number, before = noHeightYet, now = 0) => heightAsked(before, asked, now);

describe('the height of a frame', () => {
  it('is what was asked for, in bounds', () => {
    expect(after(640.4).height).toBe(640);
    expect(after(-1).height).toBe(200);
    expect(after(1e9).height).toBe(4000);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('is not %d', (asked) => {
    expect(after(asked)).toBe(noHeightYet);
  });

  it('does not change by a rounding', () => {
    const known = after(640);
    expect(after(642, known)).toBe(known);
    expect(after(643, known).height).toBe(643);
  });

  it('does not run away with a page that is as high as its frame and a little more', () => {
    let state = after(400);
    for (let time = 0; time < 5000; time += 20)
      state = after((state.height ?? 0) + 30, state, time);
    expect(state.isDeaf).toBe(true);
    expect(state.height).toBeLessThanOrEqual(400 + 6 * 30);
    expect(after(300, state, 1e6)).toBe(state);
  });

  it('may grow as often as somebody opens something', () => {
    let state = after(400);
    for (let press = 1; press <= 20; press += 1)
      state = after(400 + press * 30, state, press * 1000);
    expect(state.height).toBe(1000);
    expect(after(400, state, 20_001).height).toBe(400);
  });
});
