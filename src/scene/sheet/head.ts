// How large does the title stand? As large as leaves room for the rest.
import { languageOf, pickText } from '../text';
import { type Flow, linesOf, paragraph } from './paragraph';
import type { SheetInput } from './types';

export function titleFlow(
  { network, view }: SheetInput,
  width: number,
  size: number,
  most = Infinity,
): Flow & { isCut: boolean; lines: number } {
  const { text, lang } = pickText(network.prepared.dataset.title, languageOf(view));
  const runs = [{ text, weight: 600, token: 'text' } as const];
  const style = { size, lineHeight: size * 1.16, most, lang, isBalanced: true };
  const { isCut, lines } = linesOf(runs, width, style);
  return { ...paragraph(runs, width, style), isCut, lines: lines.length };
}

export function summaryFlow({ network, view }: SheetInput, width: number, size: number): Flow {
  const { text, lang } = pickText(network.prepared.dataset.summary, languageOf(view));
  return paragraph([{ text, weight: 400, token: 'text' }], width, {
    ...{ size, lineHeight: size * 1.45, lang },
  });
}
