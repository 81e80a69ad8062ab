// Which glyphs stand where in a line, and which letters do they mean?
import bidiFactory from 'bidi-js';
import type { Glyph } from 'fontkit';
import { type Run, type Glyph as ShapedGlyph, shapeLine } from '../file/shape';
import type { Face, Laid, Typecase } from './typecase';

/** A glyph at its place, px. */
export interface Placed {
  glyph: Glyph;
  x: number;
  y: number;
  /** px per font unit. */
  scale: number;
}

/** Glyphs of one font and direction. */
export interface Span {
  face: Face;
  /** Index of the run it comes from. */
  run: number;
  /** Its letters from left to right. */
  letters: string[];
  isBackward: boolean;
  glyphs: Placed[];
}

const bidi = bidiFactory();

/** Without marks of direction; mirrored brackets as they were written. */
function lettersOf({ text, isBackward }: Laid): string[] {
  const letters = Array.from(text).filter((letter) => !/^[\p{Cf}\p{Cc}]$/u.test(letter));
  if (!isBackward) return letters;
  return letters.map((letter) => bidi.getMirroredCharacter(letter) ?? letter).reverse();
}

/** Shaping leaves out glyphs that nobody sees, and keeps the order of the others. */
function spanOf(laid: Laid, shaped: readonly ShapedGlyph[], from: number): Span {
  const { face, isBackward } = laid;
  const glyphs: Placed[] = [];
  for (const glyph of laid.glyphs) {
    const next = shaped[from + glyphs.length];
    if (next?.commands !== glyph.path.commands) continue;
    glyphs.push({ glyph, x: next.x, y: next.y, scale: next.scale });
  }
  return { face, run: shaped[from]?.run ?? 0, letters: lettersOf(laid), isBackward, glyphs };
}

export function shapeSpans(
  runs: readonly Run[],
  size: number,
  base: 'ltr' | 'auto',
  typecase: Typecase,
): { spans: Span[]; width: number } {
  typecase.takeLaid();
  const { glyphs, width } = shapeLine(runs, size, base, typecase.fontOf);
  const spans: Span[] = [];
  let from = 0;
  for (const laid of typecase.takeLaid()) {
    const span = spanOf(laid, glyphs, from);
    from += span.glyphs.length;
    if (span.glyphs.length > 0) spans.push(span);
  }
  return { spans, width };
}
