// Which glyphs stand where in a line of text, whatever its script and direction?
import bidiFactory from 'bidi-js';
import type { FontWeight } from './fontTable';

/** A step of an outline in font units, y up: `moveTo`, `lineTo`, `quadraticCurveTo`, `closePath`. */
export interface GlyphCommand {
  command: string;
  args: number[];
}

/** What is asked of a font here; fontkit's have it, and more. */
export interface LetterFont {
  unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(
    text: string,
    features: undefined,
    script: undefined,
    language: undefined,
    direction: 'ltr' | 'rtl',
  ): {
    glyphs: { path: { commands: GlyphCommand[] } }[];
    positions: { xAdvance: number; xOffset: number; yOffset: number }[];
  };
}

/** Opened fonts by cut and weight; `null` where there is none for a character. */
export type FontOf<Opened extends LetterFont = LetterFont> = (
  codePoint: number,
  weight: FontWeight,
) => Opened | null;

export interface Run {
  text: string;
  weight: FontWeight;
}

export interface Glyph {
  commands: GlyphCommand[];
  /** px from the start of the line. */
  x: number;
  y: number;
  /** px per font unit. */
  scale: number;
  /** Index of the run it comes from. */
  run: number;
}

export interface ShapedLine {
  glyphs: Glyph[];
  width: number;
}

const bidi = bidiFactory();

/** Letters of one run, direction and font. */
interface Span {
  text: string;
  isBackward: boolean;
  run: number;
  font: LetterFont | null;
  weight: FontWeight;
}

const isInvisible = (character: string): boolean => /^[\p{Cf}\p{Cc}]$/u.test(character);

/** Splits at changes of run, level and font; marks and joiners stay with the letter before. */
function spansOf(
  runs: readonly Run[],
  levels: Uint8Array,
  fontOf: FontOf,
): (Span & { level: number })[] {
  const spans: (Span & { level: number })[] = [];
  let offset = 0;
  runs.forEach(({ text, weight }, run) => {
    for (const character of text) {
      const level = levels[offset] ?? 0;
      offset += character.length;
      const last = spans[spans.length - 1];
      const follows = /^[\p{M}\p{Cf}]$/u.test(character) || character === ' ';
      const isSame = last?.run === run && last.level === level;
      const known = isSame && follows && last.font ? last.font : null;
      const hasIt = known?.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) ?? false;
      const font = hasIt ? known : fontOf(character.codePointAt(0) ?? 0, weight);
      if (isSame && (font === last.font || isInvisible(character))) last.text += character;
      else spans.push({ text: character, isBackward: level % 2 === 1, run, font, weight, level });
    }
  });
  return spans;
}

/** Rule L2 of the bidirectional algorithm, over whole spans. */
function inVisualOrder<One extends { level: number }>(spans: readonly One[]): One[] {
  const ordered = [...spans];
  const highest = Math.max(0, ...spans.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    let start = 0;
    while (start < ordered.length) {
      if ((ordered[start]?.level ?? 0) < level) {
        start += 1;
        continue;
      }
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end += 1;
      ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = end;
    }
  }
  return ordered;
}

/** In right-to-left text an opening bracket is drawn as the closing one. */
const mirrored = (text: string): string =>
  Array.from(text, (character) => bidi.getMirroredCharacter(character) ?? character).join('');

/** Marks of direction and joiners that a font does not know would be drawn as its box. */
const drawable = (text: string, font: LetterFont): string =>
  Array.from(text)
    .filter((character) => {
      const isKnown = font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
      return !isInvisible(character) || (isKnown && !/\p{Cc}/u.test(character));
    })
    .join('');

function drawSpan(span: Span, x: number, size: number): { glyphs: Glyph[]; width: number } {
  const { font, isBackward, run } = span;
  if (!font) return { glyphs: [], width: size * Array.from(span.text).length };
  const seen = drawable(span.text, font);
  const text = isBackward ? mirrored(seen) : seen;
  const direction = isBackward ? 'rtl' : 'ltr';
  const shaped = font.layout(text, undefined, undefined, undefined, direction);
  const scale = size / font.unitsPerEm;
  const glyphs: Glyph[] = [];
  let width = 0;
  shaped.glyphs.forEach((glyph, index) => {
    const position = shaped.positions[index];
    if (!position) return;
    const at = { x: x + width + position.xOffset * scale, y: -position.yOffset * scale };
    glyphs.push({ commands: glyph.path.commands, ...at, scale, run });
    width += position.xAdvance * scale;
  });
  return { glyphs, width };
}

/**
 * Shapes one line.
 *
 * @param base `auto` takes the direction of the first strong letter
 */
export function shapeLine(
  runs: readonly Run[],
  size: number,
  base: 'ltr' | 'auto',
  fontOf: FontOf,
): ShapedLine {
  const text = runs.map((run) => run.text).join('');
  const direction = base === 'auto' ? 'auto' : 'ltr';
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const glyphs: Glyph[] = [];
  let width = 0;
  for (const span of inVisualOrder(spansOf(runs, levels, fontOf))) {
    const drawn = drawSpan(span, width, size);
    glyphs.push(...drawn.glyphs);
    width += drawn.width;
  }
  return { glyphs, width };
}

/** Fonts by character; a character of no font is drawn as the box of the first one. */
export const fontOfOpened =
  <Opened extends LetterFont>(
    opened: ReadonlyMap<string, Opened>,
    nameOf: (codePoint: number, weight: FontWeight) => string[],
  ): FontOf<Opened> =>
  (codePoint, weight) => {
    const fonts = nameOf(codePoint, weight).flatMap((name) => opened.get(name) ?? []);
    return fonts.find((font) => font.hasGlyphForCodePoint(codePoint)) ?? fonts[0] ?? null;
  };
