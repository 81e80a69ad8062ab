// What does a step change? In the source's terms: begins, is announced, or was already under way.
import type { Network } from '../../model/network';
import type { Step } from '../../model/timeline';
import { alreadyInWords, alreadySo, alreadyUnderWay } from './dates';
import { counted, format } from './vocabulary';

type Ask = (tie: string) => boolean;

const anyTie: Ask = () => true;

/** One phrase per kind of change to those ties, most telling first; empty when none of them changes. */
export function tieChangesInWords(step: Step, network: Network, counts: Ask = anyTie): string[] {
  const isReportedAs = (already: string) => (tie: string) =>
    alreadyInWords(network.ties.get(tie)?.status ?? 'ongoing') === already;
  const reportedAs = (already: string) => step.reported.filter(isReportedAs(already));
  const kinds: [ties: readonly string[], one: string, several: string][] = [
    [step.announced, 'announced', 'announced'],
    [step.begins, 'begins', 'begin'],
    [reportedAs(alreadyUnderWay), alreadyUnderWay, alreadyUnderWay],
    [reportedAs(alreadySo), alreadySo, alreadySo],
    [step.ends, 'ends', 'end'],
  ];
  return kinds
    .map(([ties, one, several]) => ({ count: ties.filter(counts).length, one, several }))
    .filter(({ count }) => count > 0)
    .map(({ count, one, several }, index) => {
      // Of what, is said once.
      const subject = index === 0 ? counted(count, 'tie') : format(count);
      return `${subject} ${count === 1 ? one : several}`;
    });
}

/** The same, and that what lies after the as-of date is planned. */
export const changesInWords = (step: Step, network: Network, counts: Ask = anyTie): string[] => [
  ...tieChangesInWords(step, network, counts),
  ...(step.isPlanned ? ['planned'] : []),
];
