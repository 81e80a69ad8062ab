// How are glyphs drawn on the page? As text of an embedded font, or as outlines with unseen text.
import type { PathCommand } from 'fontkit';
import type { Point } from '../../scene/types';
import type { Style } from '../style';
import { type Canvas, setFill, setStroke } from './canvas';
import { type Command, quadratic } from './commands';
import type { Placed, Span } from './shapedSpans';
import { writeOutline } from './shapes';
import { decimal, decimals, hexadecimal, nameOf } from './syntax';

function commandsOf(commands: readonly PathCommand[]): Command[] {
  let at: Point = [0, 0];
  return commands.map(({ command, args: [a = 0, b = 0, c = 0, d = 0] }): Command => {
    const from = at;
    if (command === 'closePath') return ['h'];
    at = command === 'quadraticCurveTo' ? [c, d] : [a, b];
    if (command === 'moveTo') return ['m', at];
    return command === 'lineTo' ? ['l', at] : quadratic(from, [a, b], at);
  });
}

/** In font units, so that the same letter is the same bytes wherever it stands. */
function drawOutline({ glyph, x, y, scale }: Placed, operator: 'f' | 'S', canvas: Canvas): void {
  const outline = writeOutline(commandsOf(glyph.path.commands), 0);
  if (outline === '') return;
  const matrix = `${decimal(scale, 6)} 0 0 ${decimal(-scale, 6)} ${decimals([x, y])} cm`;
  canvas.write(`q\n${matrix}\n${outline}\n${operator}\nQ`);
}

/** An outline behind the letters is no text, or every name would be found twice. */
export function drawHalo(glyphs: readonly Placed[], style: Style, canvas: Canvas): void {
  for (const placed of glyphs) {
    const strokeWidth = style.strokeWidth / placed.scale;
    setStroke(canvas, style.stroke, { ...style, strokeWidth });
    drawOutline(placed, 'S', canvas);
  }
}

/** Glyphs that one operator can show: of one height. */
function levelsOf(glyphs: readonly Placed[]): Placed[][] {
  const levels: Placed[][] = [];
  for (const placed of glyphs) {
    const level = levels[levels.length - 1];
    const isSame = level?.[0] && Math.abs(level[0].y - placed.y) < 0.005;
    if (level && isSame) level.push(placed);
    else levels.push([placed]);
  }
  return levels;
}

/** Codes, and thousandths of an em to go back where a glyph stands closer than its width says. */
function codesOf(glyphs: readonly Placed[], { face }: Span, size: number, canvas: Canvas): string {
  let written = '';
  let pen = glyphs[0]?.x ?? 0;
  for (const { glyph, x, scale } of glyphs) {
    const back = Math.round(((pen - x) * 1000) / size);
    if (back !== 0) written += `>${back}<`;
    written += hexadecimal(canvas.typecase.codeOf(face, glyph), 4);
    pen += glyph.advanceWidth * scale - (back * size) / 1000;
  }
  return `[<${written}>]`;
}

function showText(span: Span, size: number, canvas: Canvas): void {
  for (const level of levelsOf(span.glyphs)) {
    const [first] = level;
    if (!first) continue;
    const codes = codesOf(level, span, size, canvas);
    const font = `${nameOf(span.face.name)} ${decimal(size)} Tf`;
    canvas.write(`BT ${font} 1 0 0 -1 ${decimals([first.x, first.y])} Tm ${codes} TJ ET`);
  }
}

/** Name and width, thousandths of an em, of the font whose letters are not seen. */
export const unseen = { name: 'F0', width: 500 };

/** From left to right whatever the script: readers of PDF turn right-to-left words themselves. */
function showUnseen({ letters, glyphs }: Span, left: number, right: number, canvas: Canvas): void {
  const [first] = glyphs;
  if (!first || letters.length === 0) return;
  const size = first.scale * 1000;
  const natural = (letters.length * unseen.width * size) / 1000;
  const codes = letters.map((letter) => hexadecimal(canvas.typecase.unseenCodeOf(letter), 4));
  const stretch = decimal(((right - left) / natural) * 100);
  const at = `1 0 0 -1 ${decimals([left, first.y])} Tm`;
  const font = `${nameOf(unseen.name)} ${decimal(size)} Tf`;
  canvas.write(`BT 3 Tr ${stretch} Tz ${font} ${at} <${codes.join('')}> Tj 100 Tz 0 Tr ET`);
}

/** px from the left edge of the first glyph to the right edge of the last. */
export function extentOf(glyphs: readonly Placed[]): [left: number, right: number] {
  const rights = glyphs.map(({ x, glyph, scale }) => x + glyph.advanceWidth * scale);
  return [Math.min(...glyphs.map(({ x }) => x)), Math.max(...rights)];
}

/**
 * Joined and reordered glyphs do not say which letters they mean in a way that all readers of PDF
 * understand (ligatures come out reversed), nor does the box for a letter that no font has.
 */
const isOutlined = ({ isBackward, glyphs }: Span): boolean =>
  isBackward || glyphs.some(({ glyph }) => glyph.id === 0);

export function drawSpan(span: Span, fill: string, size: number, canvas: Canvas): void {
  setFill(canvas, fill);
  if (!isOutlined(span)) {
    showText(span, size, canvas);
    return;
  }
  for (const placed of span.glyphs) drawOutline(placed, 'f', canvas);
  const [left, right] = extentOf(span.glyphs);
  showUnseen(span, left, right, canvas);
}
