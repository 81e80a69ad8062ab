// Is every form what the design says, and is no form mistaken for another without colour?
import { describe, expect, it } from 'vitest';
import { tieStatuses, tieTypes } from '../../../src/dataset/terms';
import type { TieStatus, TieType } from '../../../src/dataset/types';
import { encodeStrand } from '../../../src/scene/encode/strand';
import type { StrandGeometry } from '../../../src/scene/strandGeometry';
import type { Curve, Piece } from '../../../src/scene/types';

const level: Curve = [
  [0, 20],
  [100, 20],
  [200, 20],
];

const strand = (given: Partial<StrandGeometry> = {}, scale = 1): Piece[] =>
  encodeStrand(
    {
      ...{ type: 'cooperation', status: 'ongoing', presence: 'certain', isNew: false },
      lines: [{ curve: level, headAtStart: false, headAtEnd: true }],
      markAt: ['refused', 'denied', 'alleged'].includes(given.status ?? '') ? [90, 20] : null,
      ...given,
    },
    scale,
  );

const of = (part: Piece['part'], pieces: Piece[]): Piece[] =>
  pieces.filter((piece) => piece.part === part);
const points = ({ d }: Piece): number[][] =>
  [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
const reach = (pieces: Piece[], axis: 0 | 1): [number, number] => {
  const values = pieces.flatMap((piece) =>
    points(piece).flatMap((point) => {
      const half = piece.stroke ? (piece.strokeWidth ?? 0) / 2 : 0;
      return [(point[axis] ?? 0) - half, (point[axis] ?? 0) + half];
    }),
  );
  return [Math.min(...values), Math.max(...values)];
};

describe('kinds', () => {
  it('ends cooperation in an arrow of 12 × 12 that touches the end of the curve', () => {
    const [end] = of('end', strand());
    expect(end && points(end)).toEqual([
      [200, 20],
      [188, 14],
      [188, 26],
    ]);
    expect(end?.fill).toBe('cooperation');
  });

  it('stops the line inside the head, one pixel past its base', () => {
    expect(reach(of('line', strand()), 0)[1]).toBeCloseTo(189 + 1.5, 1);
  });

  it('ends opposition in two bars, 15 × 3, their centres 6 apart', () => {
    const [end] = of('end', strand({ type: 'opposition' }));
    expect(end?.strokeWidth).toBe(3);
    expect(end?.d).toBe('M198.5,12.5L198.5,27.5M192.5,12.5L192.5,27.5');
  });

  it('draws a coalition as two lines of 2, 4.6 apart, without an end mark', () => {
    const pieces = strand({ type: 'coalition' });
    const heights = of('line', pieces).map((piece) => [points(piece)[0]?.[1], piece.strokeWidth]);
    expect(heights).toEqual([
      [17.7, 2],
      [22.3, 2],
    ]);
    expect(of('end', pieces)).toEqual([]);
    expect(of('casing', pieces)[0]?.strokeWidth).toBeCloseTo(10.6, 5);
  });
});

describe('statuses', () => {
  it('dots what is announced, 3.8 thick every 6.6, with a hollow head', () => {
    const pieces = strand({ status: 'announced' });
    const [line] = of('line', pieces);
    const [on = 0, off = 0] = line?.dash ?? [];
    expect(line?.strokeWidth).toBe(3.8);
    expect(on + off).toBeGreaterThan(6.4);
    expect(on + off).toBeLessThan(6.8);
    expect(of('end', pieces)[0]?.fill).toBe('panel');
    expect(reach(of('end', pieces), 0)).toEqual([188, 200]);
  });

  it.each([
    ['refused', 13, 7],
    ['alleged', 4.5, 4.5],
    ['past', 6, 9],
  ] as const)('dashes what is %s', (status, on, off) => {
    const dash = of('line', strand({ status }))[0]?.dash ?? [0, 0];
    expect(dash[0] / on).toBeCloseTo(dash[1] / off, 5);
    expect(Math.abs(dash[0] / on - 1)).toBeLessThan(0.1);
  });

  it('breaks the line of what is denied, and puts no disc there', () => {
    const pieces = strand({ status: 'denied' });
    expect(of('line', pieces)).toHaveLength(2);
    const [before, after] = of('line', pieces).map((piece) => points(piece).map(([x = 0]) => x));
    expect(Math.max(...(before ?? []))).toBeCloseTo(83.5, 0);
    expect(Math.min(...(after ?? []))).toBeCloseTo(96.5, 0);
    expect(of('disc', pieces)).toEqual([]);
    expect(of('glyph', pieces)).toHaveLength(1);
  });

  it.each(tieTypes)('greys a refusal and a denial of %s', (type) => {
    for (const status of ['refused', 'denied'] as const) {
      expect(of('line', strand({ type, status })).every(({ stroke }) => stroke === 'refused')).toBe(
        true,
      );
    }
  });

  it('keeps the form and changes the hue where a legend asks', () => {
    const pieces = encodeStrand(
      {
        ...{ type: 'cooperation', status: 'alleged', presence: 'certain', isNew: false },
        ...{ markAt: [20, 10], lines: [{ curve: level, headAtStart: false, headAtEnd: true }] },
      },
      1,
      'muted',
    );
    const painted = pieces.flatMap(({ stroke, fill }) => [stroke, fill]);
    expect(painted).not.toContain('cooperation');
  });
});

/** What is left of a form when it is printed in grey: no hue, and no measure under a sixth. */
function signature(type: TieType, status: TieStatus, presence: 'certain' | 'possible'): string {
  const rough = (value = 0) => Math.round(Math.log(Math.max(value, 0.1)) / Math.log(1.17));
  return strand({ type, status, presence })
    .filter(({ part }) => part !== 'casing')
    .map(({ part, strokeWidth, dash, isRound, fill, d }) => {
      const shape = part === 'end' || part === 'glyph' ? d.replace(/[-\d.,\s]/g, '') : '';
      const isHollow = fill === 'panel' ? 'hollow' : '';
      return [part, rough(strokeWidth), dash?.map(rough), isRound, isHollow, shape].join(':');
    })
    .join(' ');
}

describe('without colour', () => {
  it('has no two forms that look alike', () => {
    const seen = new Map<string, string>();
    for (const type of tieTypes) {
      for (const status of tieStatuses) {
        for (const presence of ['certain', 'possible'] as const) {
          // A past tie is drawn while it may still hold: the two are the same.
          if (status === 'past' && presence === 'possible') continue;
          const form = signature(type, status, presence);
          expect(seen.get(form), `${type} ${status} ${presence}`).toBeUndefined();
          seen.set(form, `${type} ${status} ${presence}`);
        }
      }
    }
    expect(seen.size).toBe(tieTypes.length * (2 * tieStatuses.length - 1));
  });

  it('draws what only may hold a third thinner, in the pale hue, within a casing', () => {
    const [certain, possible] = [strand(), strand({ presence: 'possible' })];
    const width = (pieces: Piece[]) => of('line', pieces)[0]?.strokeWidth ?? 0;
    expect(width(possible)).toBeLessThan(width(certain) * 0.67);
    expect(of('line', possible)[0]?.stroke).toBe('cooperationPale');
    expect(of('casing', possible)[0]?.strokeWidth).toBeCloseTo(width(possible) + 3, 5);
  });
});

describe('geometry', () => {
  it('heads along the curve over the length of the head', () => {
    const bent: Curve = [
      [0, 0],
      [100, 0],
      [100, 100],
    ];
    const [end] = of(
      'end',
      strand({ lines: [{ curve: bent, headAtStart: false, headAtEnd: true }] }),
    );
    const [tip = [], left = [], right = []] = end ? points(end) : [];
    expect(tip).toEqual([100, 100]);
    const base = [((left[0] ?? 0) + (right[0] ?? 0)) / 2, ((left[1] ?? 0) + (right[1] ?? 0)) / 2];
    expect(base[0]).toBeCloseTo(99.3, 0);
    expect(base[1]).toBeCloseTo(88, 0);
  });

  it('marks both ends when the tie points both ways', () => {
    const lines = [{ curve: level, headAtStart: true, headAtEnd: true }];
    expect(of('end', strand({ type: 'opposition', lines }))).toHaveLength(2);
  });

  it('shrinks the ends of a very short line, so that some line is left', () => {
    const curve: Curve = [
      [0, 0],
      [6, 0],
      [12, 0],
    ];
    const pieces = strand({ lines: [{ curve, headAtStart: true, headAtEnd: true }] });
    expect(of('line', pieces)).toHaveLength(1);
    expect(pieces.map(({ d }) => d).join()).not.toMatch(/NaN|Infinity/);
  });

  it('survives a line without length', () => {
    const curve: Curve = [
      [5, 5],
      [5, 5],
      [5, 5],
    ];
    for (const type of tieTypes) {
      const pieces = strand({ type, lines: [{ curve, headAtStart: true, headAtEnd: true }] });
      expect(JSON.stringify(pieces)).not.toMatch(/NaN|Infinity|null/);
    }
  });

  it('scales strokes and marks, never the curve', () => {
    const [one, two] = [strand(), strand({}, 2)];
    expect(of('line', two)[0]?.strokeWidth).toBe(6);
    expect(points(of('end', two)[0] ?? { part: 'end', d: '' })[0]).toEqual([200, 20]);
    expect(of('line', one)[0]?.d.startsWith('M0,20')).toBe(true);
  });

  it('surrounds what is new with one band for all of its lines', () => {
    const lines = [level, level].map((curve) => ({ curve, headAtStart: false, headAtEnd: true }));
    const halo = of('halo', strand({ isNew: true, lines }));
    expect(halo).toHaveLength(1);
    expect(halo[0]).toMatchObject({ strokeWidth: 17, strokeOpacity: 0.22, stroke: 'cooperation' });
  });
});
