// Which files hold the letters of the two families? As the font packages cut them.

const families = ['IBM Plex Sans', 'IBM Plex Sans Arabic'] as const;
type FontFamily = (typeof families)[number];

export type FontWeight = 400 | 500 | 600 | 700;

/** A package and the cut within it; with a weight it names a file. */
export interface FontCut {
  family: FontFamily;
  /** Folder of the package, without scope. */
  folder: 'ibm-plex-sans' | 'ibm-plex-sans-arabic';
  cut: 'latin' | 'latin-ext' | 'greek' | 'cyrillic' | 'cyrillic-ext' | 'vietnamese' | 'arabic';
  /** As in `unicode-range`. */
  ranges: string;
}

const sans = { family: 'IBM Plex Sans', folder: 'ibm-plex-sans' } as const;

/** In order of preference; ranges are those of the packages' unicode.json. */
const fontCuts: readonly FontCut[] = [
  {
    ...sans,
    cut: 'latin',
    ranges:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
  {
    ...sans,
    cut: 'latin-ext',
    ranges:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  },
  {
    ...sans,
    cut: 'vietnamese',
    ranges:
      'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  },
  {
    ...sans,
    cut: 'greek',
    ranges: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
  },
  {
    ...sans,
    cut: 'cyrillic',
    ranges: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  },
  {
    ...sans,
    cut: 'cyrillic-ext',
    ranges: 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F',
  },
  {
    family: 'IBM Plex Sans Arabic',
    folder: 'ibm-plex-sans-arabic',
    cut: 'arabic',
    // Of the package's ranges those in the basic plane; the font has no other letters.
    ranges:
      'U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC',
  },
];

const parsed = new Map<FontCut, [number, number][]>();

function rangesOf(cut: FontCut): [number, number][] {
  const known = parsed.get(cut);
  if (known) return known;
  const ranges = cut.ranges.split(',').map((range): [number, number] => {
    const [from = '', to = from] = range.slice(2).split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
  parsed.set(cut, ranges);
  return ranges;
}

const isInCut = (codePoint: number, cut: FontCut): boolean =>
  rangesOf(cut).some(([from, to]) => codePoint >= from && codePoint <= to);

const cutsOf = new Map<number, readonly FontCut[]>();

/** The cuts whose range has a character, best first. */
export function cutsFor(codePoint: number): readonly FontCut[] {
  const cuts = cutsOf.get(codePoint) ?? fontCuts.filter((cut) => isInCut(codePoint, cut));
  cutsOf.set(codePoint, cuts);
  return cuts;
}

/** As a file of the package, without its ending. */
export const fontFileName = ({ folder, cut }: FontCut, weight: FontWeight): string =>
  `${folder}-${cut}-${weight}-normal`;
