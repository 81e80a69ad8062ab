// What does a step change? In the source's terms: begins, is announced, or was already under way.
import type { Step } from '../../model/timeline';
import { counted } from './vocabulary';

type Ask = (tie: string) => boolean;

const anyTie: Ask = () => true;

/** One phrase per kind of change to those ties, most telling first; empty when none of them changes. */
export function tieChangesInWords(step: Step, counts: Ask = anyTie): string[] {
  const phrase = (ties: readonly string[], one: string, several = one): string[] => {
    const count = ties.filter(counts).length;
    return count > 0 ? [`${counted(count, 'tie')} ${count === 1 ? one : several}`] : [];
  };
  return [
    ...phrase(step.announced, 'announced'),
    ...phrase(step.begins, 'begins', 'begin'),
    ...phrase(step.reported, 'already under way'),
    ...phrase(step.ends, 'ends', 'end'),
  ];
}

/** The same, and that what lies after the as-of date is planned. */
export const changesInWords = (step: Step, counts: Ask = anyTie): string[] => [
  ...tieChangesInWords(step, counts),
  ...(step.isPlanned ? ['planned'] : []),
];
