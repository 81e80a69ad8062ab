// Which letters of which fonts does the page use, and what is each called there?
import type { Font, Glyph } from 'fontkit';
import type { FontWeight } from '../file/fontTable';
import type { FontOf } from '../file/shape';

/** A font on the page, with the glyphs that are used; a glyph's code is its index here. */
export interface Face {
  name: string;
  font: Font;
  weight: FontWeight;
  glyphs: Glyph[];
  codes: Map<number, number>;
}

/** Letters laid out together: of one font and direction. */
export interface Laid {
  face: Face;
  text: string;
  isBackward: boolean;
  glyphs: Glyph[];
}

export interface Typecase {
  /** To shape with. */
  fontOf: FontOf<Font>;
  /** What was laid out since the last call, in visual order. */
  takeLaid(): Laid[];
  /** Takes a glyph into the file. */
  codeOf(face: Face, glyph: Glyph): number;
  /** Takes a letter into the font of unseen letters. */
  unseenCodeOf(letter: string): number;
  /** With at least one glyph in the file, in the order of their first use. */
  faces(): Face[];
  /** Any font at all, for its measures. */
  anyFont(): Font | null;
  /** Code of each letter that is there to be found, not seen. */
  unseen: ReadonlyMap<string, number>;
}

/** The same font, of which is noted what it lays out: a shaped line tells outlines only. */
function watched(face: Face, laid: Laid[]): Font {
  const layout: Font['layout'] = (text, features, script, language, direction) => {
    const run = face.font.layout(text, features, script, language, direction);
    laid.push({ face, text, isBackward: direction === 'rtl', glyphs: run.glyphs });
    return run;
  };
  return Object.create(face.font, { layout: { value: layout } }) as Font;
}

export function createTypecase(fontOf: FontOf<Font>): Typecase {
  const shown = new Map<Font, Font>();
  const used = new Set<Face>();
  const unseen = new Map<string, number>();
  const laid: Laid[] = [];
  const open = (font: Font, weight: FontWeight): Font => {
    const glyphs = [font.getGlyph(0)];
    const seen = watched({ name: '', font, weight, glyphs, codes: new Map([[0, 0]]) }, laid);
    shown.set(font, seen);
    return seen;
  };
  return {
    fontOf(codePoint, weight) {
      const font = fontOf(codePoint, weight);
      return font && (shown.get(font) ?? open(font, weight));
    },
    takeLaid: () => laid.splice(0),
    codeOf(face, glyph) {
      used.add(face);
      face.name ||= `F${used.size}`;
      const code = face.codes.get(glyph.id) ?? face.glyphs.push(glyph) - 1;
      face.codes.set(glyph.id, code);
      return code;
    },
    unseenCodeOf(letter) {
      const code = unseen.get(letter) ?? unseen.size + 1;
      unseen.set(letter, code);
      return code;
    },
    faces: () => [...used],
    anyFont: () => [...shown.keys()][0] ?? null,
    unseen,
  };
}
