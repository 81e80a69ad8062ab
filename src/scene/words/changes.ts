// What does a step change? In the source's terms: begins, is announced, or was already under way.
import type { Step } from '../../model/timeline';
import { counted } from './vocabulary';

/** One phrase per kind of change, most telling first; empty when a step changes no tie. */
export function changesInWords(step: Step): string[] {
  const phrases: string[] = [];
  const { begins, announced, reported, ends, isPlanned } = step;
  if (announced.length) phrases.push(`${counted(announced.length, 'tie')} announced`);
  if (begins.length)
    phrases.push(`${counted(begins.length, 'tie')} ${begins.length === 1 ? 'begins' : 'begin'}`);
  if (reported.length) phrases.push(`${counted(reported.length, 'tie')} already under way`);
  if (ends.length)
    phrases.push(`${counted(ends.length, 'tie')} ${ends.length === 1 ? 'ends' : 'end'}`);
  if (isPlanned) phrases.push('planned');
  return phrases;
}
