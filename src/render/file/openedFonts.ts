// Which opened fonts does a drawing need? Each is opened once: taking a font apart is what takes time.
import type { SvgNode } from '../svgNode';
import { type FontSource, fontsIn, type NeededFont } from './fonts';
import { cutsFor, type FontWeight, fontFileName } from './fontTable';
import { type FontOf, fontOfOpened, type LetterFont } from './shape';

/** Remembers by source and name what was opened. */
export function openedOnce<Opened>() {
  const opened = new WeakMap<FontSource, Map<string, Promise<Opened>>>();
  return (source: FontSource, name: string, open: () => Promise<Opened>): Promise<Opened> => {
    const known = opened.get(source) ?? new Map<string, Promise<Opened>>();
    opened.set(source, known);
    const font = known.get(name) ?? open();
    known.set(name, font);
    return font;
  };
}

/** Fonts for all text of a drawing. */
export async function fontsOf<Opened extends LetterFont>(
  tree: SvgNode,
  open: (needed: NeededFont) => Promise<Opened>,
): Promise<FontOf<Opened>> {
  const fonts = new Map<string, Opened>();
  for (const needed of fontsIn(tree))
    fonts.set(fontFileName(needed.cut, needed.weight), await open(needed));
  const namesOf = (codePoint: number, weight: FontWeight): string[] => {
    const cuts = cutsFor(codePoint).map((cut) => fontFileName(cut, weight));
    // For a character of no cut, the box that stands for it.
    return cuts.length > 0 ? cuts : [`ibm-plex-sans-latin-${weight}-normal`];
  };
  return fontOfOpened(fonts, namesOf);
}
