// Can everybody see the colours and tell them apart? Measured, for every token that carries meaning.
import { describe, expect, it } from 'vitest';
import { type Token, themes } from '../../src/scene/theme';
import {
  ciede2000,
  contrast,
  distanceFor,
  leastDistance,
  simulations,
} from './support/colourVision';

const grounds: Token[] = ['panel', 'sea', 'land', 'actorLand'];
const hues: Token[] = ['cooperation', 'opposition', 'coalition', 'refused'];
const paleHues: Token[] = ['cooperationPale', 'oppositionPale', 'coalitionPale', 'refusedPale'];
const pairsOf = (tokens: Token[]): [Token, Token][] =>
  tokens.flatMap((one, index) =>
    tokens.slice(index + 1).map((other): [Token, Token] => [one, other]),
  );

describe('the measures', () => {
  it('agree with the test pairs of Sharma, Wu and Dalal', () => {
    expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 3);
    expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 3);
    expect(ciede2000([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 3);
  });

  it('agree with the contrast that WCAG gives', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('see red and green come closer with each of the two common deficiencies', () => {
    const seen = (name: string) => {
      const see = simulations[name];
      return see ? distanceFor(see, '#c0392b', '#5a8f29') : NaN;
    };
    for (const name of [
      'protan (Machado)',
      'deutan (Machado)',
      'protan (Brettel)',
      'deutan (Brettel)',
    ])
      expect(seen(name)).toBeLessThan(seen('normal') / 2);
  });
});

describe.each(Object.entries(themes))('%s', (_, theme) => {
  it.each(hues)('%s is seen on every ground', (hue) => {
    for (const ground of grounds)
      expect(contrast(theme[hue], theme[ground])).toBeGreaterThanOrEqual(3);
  });

  it.each(paleHues)('%s is seen in its casing, without which it is never drawn', (hue) => {
    expect(contrast(theme[hue], theme.panel)).toBeGreaterThanOrEqual(3);
  });

  it('has pale hues that step back from the full ones', () => {
    for (const hue of hues) {
      const pale = contrast(theme[`${hue}Pale` as Token], theme.panel);
      expect(pale).toBeLessThan(contrast(theme[hue], theme.panel) * 0.85);
    }
  });

  it.each(pairsOf(['cooperation', 'opposition', 'coalition']))(
    '%s and %s are told apart',
    (one, other) => {
      expect(leastDistance(theme[one], theme[other])).toBeGreaterThanOrEqual(20);
    },
  );

  it.each(pairsOf(paleHues.slice(0, 3)))('%s and %s are told apart', (one, other) => {
    expect(leastDistance(theme[one], theme[other])).toBeGreaterThanOrEqual(20);
  });

  it.each(['cooperation', 'opposition', 'coalition'] as const)(
    'grey is told apart from %s',
    (hue) => {
      expect(leastDistance(theme.refused, theme[hue])).toBeGreaterThanOrEqual(20);
    },
  );

  it('has letters that are read on every ground', () => {
    for (const ground of [...grounds, 'band', 'noteHalo'] as const) {
      expect(contrast(theme.text, theme[ground])).toBeGreaterThanOrEqual(7);
      expect(contrast(theme.muted, theme[ground])).toBeGreaterThanOrEqual(4.5);
      // Names and notes, while something else is pointed at.
      if (ground !== 'band')
        expect(contrast(theme.border, theme[ground])).toBeGreaterThanOrEqual(3);
    }
  });

  it('has outlines, controls and focus rings that are seen', () => {
    for (const ground of grounds) {
      expect(contrast(theme.landStroke, theme[ground])).toBeGreaterThanOrEqual(3);
      expect(contrast(theme.focusOuter, theme[ground])).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(theme.border, theme.panel)).toBeGreaterThanOrEqual(3);
    expect(contrast(theme.focusOuter, theme.focusInner)).toBeGreaterThanOrEqual(9);
  });

  it('keeps lines visible on the current date of the timeline', () => {
    for (const hue of hues) expect(contrast(theme[hue], theme.band)).toBeGreaterThanOrEqual(3);
  });
});
