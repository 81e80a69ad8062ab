// What does a step change? In the source's terms: begins, is announced, or was already under way.
import type { Network } from '../../model/network';
import type { Step } from '../../model/timeline';
import { alreadyInWords } from './dates';
import { counted } from './vocabulary';

type Ask = (tie: string) => boolean;

const anyTie: Ask = () => true;

/** In one word where it is true of all of them: what is refused or alleged is not under way. */
function reportedInWords(ties: readonly string[], network: Network): string {
  const states = ties.map((tie) => alreadyInWords(network.ties.get(tie)?.status ?? 'ongoing'));
  const [first = ''] = states;
  return states.every((state) => state === first) ? first : 'already reported';
}

/** One phrase per kind of change to those ties, most telling first; empty when none of them changes. */
export function tieChangesInWords(step: Step, network: Network, counts: Ask = anyTie): string[] {
  const phrase = (ties: readonly string[], one: string, several = one): string[] => {
    const count = ties.filter(counts).length;
    return count > 0 ? [`${counted(count, 'tie')} ${count === 1 ? one : several}`] : [];
  };
  return [
    ...phrase(step.announced, 'announced'),
    ...phrase(step.begins, 'begins', 'begin'),
    ...phrase(step.reported, reportedInWords(step.reported.filter(counts), network)),
    ...phrase(step.ends, 'ends', 'end'),
  ];
}

/** The same, and that what lies after the as-of date is planned. */
export const changesInWords = (step: Step, network: Network, counts: Ask = anyTie): string[] => [
  ...tieChangesInWords(step, network, counts),
  ...(step.isPlanned ? ['planned'] : []),
];
