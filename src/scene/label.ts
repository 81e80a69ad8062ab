// How large is a label, and into which lines does it break? Text measured from the width table.
import { measureText } from './measureText';
import type { Box, LabelItem, Point } from './types';

export type Anchor = LabelItem['anchor'];

export interface TextStyle {
  size: number;
  weight: LabelItem['weight'];
  lineHeight: number;
}

/** What letters take above and below the baseline, in shares of the size: IBM Plex Sans. */
const ascent = 0.76;
const descent = 0.22;

export const widthOf = (lines: readonly string[], { size, weight }: TextStyle): number =>
  Math.max(0, ...lines.map((line) => measureText(line, size, weight)));

export const heightOf = (lines: readonly string[], { size, lineHeight }: TextStyle): number =>
  (ascent + descent) * size + (lines.length - 1) * lineHeight;

/** The box of letters whose first baseline starts, centres or ends at `at`. */
function boxOfText(lines: readonly string[], style: TextStyle, at: Point, anchor: Anchor): Box {
  const width = widthOf(lines, style);
  const shift = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width;
  const left = at[0] - shift;
  const top = at[1] - ascent * style.size;
  return [left, top, left + width, top + heightOf(lines, style)];
}

/** The first baseline of letters whose box begins at `top`. */
export const baselineBelow = (top: number, { size }: TextStyle): number => top + ascent * size;

/** Breaks a text into at most `most` lines of even width; never within a word. */
export function brokenInto(text: string, most: number, style: TextStyle): string[] {
  const words = text.split(' ').filter((word) => word !== '');
  let best = [text];
  let width = widthOf(best, style);
  const search = (lines: string[], from: number): void => {
    if (from === words.length) {
      const wide = widthOf(lines, style);
      if (wide < width - 1) {
        best = lines;
        width = wide;
      }
      return;
    }
    if (lines.length === most) return;
    for (let to = from + 1; to <= words.length; to += 1) {
      search([...lines, words.slice(from, to).join(' ')], to);
    }
  };
  // Beyond that many words the even break is not worth its search.
  if (most > 1 && words.length > 1 && words.length <= 10) search([], 0);
  return best;
}

/** Fewest lines, at most `most`, in which a text is no wider than `width`. */
export function brokenTo(text: string, width: number, most: number, style: TextStyle): string[] {
  let lines = [text];
  for (let count = 1; count <= most; count += 1) {
    lines = brokenInto(text, count, style);
    if (widthOf(lines, style) <= width) break;
  }
  return lines;
}

const digit = (value: number): number => Math.round(value * 10) / 10;

type Wording = Pick<LabelItem, 'kind' | 'of' | 'token' | 'halo' | 'lang'> & {
  lines: readonly string[];
};

/** A label with its box; emphasis is set later. */
export function labelItem(
  wording: Wording,
  style: TextStyle,
  at: Point,
  anchor: Anchor,
): LabelItem {
  const box = boxOfText(wording.lines, style, at, anchor).map(digit);
  const [left = 0, top = 0, right = 0, bottom = 0] = box;
  return {
    ...wording,
    lines: [...wording.lines],
    at: [digit(at[0]), digit(at[1])],
    anchor,
    size: style.size,
    lineHeight: style.lineHeight,
    weight: style.weight,
    box: [left, top, right, bottom],
    leader: null,
    emphasis: 'normal',
  };
}
