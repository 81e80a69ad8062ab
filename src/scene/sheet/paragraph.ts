// Into which lines does a text of several weights break, and what room does it take?
import { measureText } from '../measureText';
import { isRightToLeft } from '../text';
import type { Box, Point } from '../types';
import type { SheetItem, TextItem, TextRun } from './types';

/** Items in pixels of their own, from [0, 0] down. */
export interface Flow {
  width: number;
  height: number;
  items: SheetItem[];
}

export interface ParagraphStyle {
  /** Taken down to a quarter of a pixel: browsers set text in 64ths, and other sizes would drift. */
  size: number;
  lineHeight: number;
  /** More lines are cut, with an ellipsis; absent: as many as it takes. */
  most?: number;
  /** Lines of about the same width. */
  isBalanced?: boolean;
  lang?: string | null;
}

/** What letters take above and below the baseline, in shares of the size: IBM Plex Sans. */
const ascent = 0.78;
const descent = 0.24;

const widthOfRun = ({ text, weight }: TextRun, size: number): number =>
  measureText(text, size, weight);

export const widthOfLine = (line: readonly TextRun[], size: number): number =>
  line.reduce((sum, run) => sum + widthOfRun(run, size), 0);

/** A word that no line can hold, cut before marks never, in as few pieces as it takes. */
function piecesOf(word: TextRun, width: number, size: number): TextRun[] {
  if (widthOfRun(word, size) <= width) return [word];
  const pieces: string[] = [''];
  for (const character of word.text.normalize('NFC')) {
    const last = pieces[pieces.length - 1] ?? '';
    const isMark = /^[\p{M}\p{Cf}]$/u.test(character);
    const fits = measureText(last + character, size, word.weight) <= width;
    if (last === '' || isMark || fits) pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
  }
  return pieces.map((text) => ({ ...word, text }));
}

/** A run that begins without a space belongs to the word before it. */
const wordsOf = (runs: readonly TextRun[]): { run: TextRun; isApart: boolean }[] =>
  runs.flatMap((run, index) => {
    const words = run.text.split(/[ \t\r\n]+/);
    return words.flatMap((text, position) =>
      text === ''
        ? []
        : [{ run: { ...run, text }, isApart: position > 0 || (index === 0 && position === 0) }],
    );
  });

/** Words of one style side by side are one run. */
function joined(line: TextRun[], next: TextRun, isApart: boolean): TextRun[] {
  const last = line[line.length - 1];
  const text = isApart && last ? ` ${next.text}` : next.text;
  const isSame =
    last?.weight === next.weight && last.token === next.token && last.href === next.href;
  if (!last || !isSame) return [...line, { ...next, text }];
  return [...line.slice(0, -1), { ...last, text: last.text + text }];
}

/** Breaks at spaces; within a word only where a line cannot hold it. */
export function wrapped(runs: readonly TextRun[], width: number, size: number): TextRun[][] {
  const lines: TextRun[][] = [];
  let line: TextRun[] = [];
  for (const { run, isApart } of wordsOf(spaced(runs))) {
    piecesOf(run, width, size).forEach((piece, index) => {
      const longer = joined(line, piece, isApart && index === 0);
      if (line.length > 0 && (index > 0 || widthOfLine(longer, size) > width)) {
        lines.push(line);
        line = [piece];
      } else line = longer;
    });
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

/** A space at a run's end moves to the next run's start, where words are told apart. */
function spaced(runs: readonly TextRun[]): TextRun[] {
  return runs.map((run, index) => {
    const before = runs[index - 1]?.text ?? '';
    return before.endsWith(' ') ? { ...run, text: ` ${run.text}` } : run;
  });
}

function shortened(line: readonly TextRun[], width: number, size: number): TextRun[] {
  const runs = [...line];
  for (;;) {
    const last = runs[runs.length - 1];
    if (!last) return [];
    const text = `${last.text.trimEnd()}…`;
    if (widthOfLine([...runs.slice(0, -1), { ...last, text }], size) <= width)
      return [...runs.slice(0, -1), { ...last, text }];
    const shorter = Array.from(last.text).slice(0, -1).join('');
    if (shorter === '') runs.pop();
    else runs[runs.length - 1] = { ...last, text: shorter };
  }
}

/** The narrowest width that takes no more lines. */
function balancedWidth(runs: readonly TextRun[], width: number, size: number): number {
  const count = wrapped(runs, width, size).length;
  if (count < 2) return width;
  let [low, high] = [width / 2, width];
  while (high - low > 2) {
    const middle = (low + high) / 2;
    if (wrapped(runs, middle, size).length > count) low = middle;
    else high = middle;
  }
  return high;
}

const inQuarters = (size: number): number => Math.floor(size * 4) / 4;

export function linesOf(runs: readonly TextRun[], width: number, style: ParagraphStyle) {
  const { most = Infinity, isBalanced = false } = style;
  const size = inQuarters(style.size);
  const lines = wrapped(runs, isBalanced ? balancedWidth(runs, width, size) : width, size);
  if (lines.length <= most) return { lines, isCut: false };
  const kept = lines.slice(0, most);
  const last = kept[kept.length - 1] ?? [];
  kept[kept.length - 1] = shortened(last, width, size);
  return { lines: kept, isCut: true };
}

/** Text whose first baseline begins, is centred or ends at `at`. */
export function textItem(
  lines: TextRun[][],
  at: Point,
  { size: asked, lineHeight, lang = null }: ParagraphStyle,
  anchor: TextItem['anchor'] = 'start',
): TextItem {
  const size = inQuarters(asked);
  const width = Math.max(0, ...lines.map((line) => widthOfLine(line, size)));
  const left = at[0] - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
  const top = at[1] - ascent * size;
  const bottom = at[1] + descent * size + (lines.length - 1) * lineHeight;
  const box: Box = [left, top, left + width, bottom];
  return { kind: 'text', at, anchor, size, lineHeight, lines, lang, box };
}

/** A paragraph from [0, 0] down; right-to-left text begins at the right. */
export function paragraph(runs: readonly TextRun[], width: number, style: ParagraphStyle): Flow {
  const { lineHeight } = style;
  const size = inQuarters(style.size);
  const { lines } = linesOf(runs, width, style);
  if (lines.length === 0) return { width, height: 0, items: [] };
  const isMirrored = isRightToLeft(runs.map(({ text }) => text).join(''));
  const above = (lineHeight - (ascent + descent) * size) / 2 + ascent * size;
  const at: Point = [isMirrored ? width : 0, above];
  const item = textItem(lines, at, style, isMirrored ? 'end' : 'start');
  return { width, height: lines.length * lineHeight, items: [item] };
}

const shifted = ([x, y]: Point, dx: number, dy: number): Point => [x + dx, y + dy];

function movedItem(item: SheetItem, dx: number, dy: number): SheetItem {
  if (item.kind === 'line')
    return { ...item, from: shifted(item.from, dx, dy), to: shifted(item.to, dx, dy) };
  const box = (given: Box): Box => [given[0] + dx, given[1] + dy, given[2] + dx, given[3] + dy];
  if (item.kind === 'rect') return { ...item, box: box(item.box) };
  if (item.kind === 'text') return { ...item, at: shifted(item.at, dx, dy), box: box(item.box) };
  return { ...item, at: shifted(item.at, dx, dy) };
}

export const moved = (items: readonly SheetItem[], dx: number, dy: number): SheetItem[] =>
  items.map((item) => movedItem(item, dx, dy));

/** Flows one under another. */
export function stacked(flows: readonly Flow[], gap: number): Flow {
  let y = 0;
  const items: SheetItem[] = [];
  for (const flow of flows.filter(({ height }) => height > 0)) {
    if (y > 0) y += gap;
    items.push(...moved(flow.items, 0, y));
    y += flow.height;
  }
  return { width: Math.max(0, ...flows.map(({ width }) => width)), height: y, items };
}
