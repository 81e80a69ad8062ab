// From which step to which does a tie last, and which of its ends are known?
import type { Network } from '../../model/network';
import { type Step, stepIndexAt } from '../../model/timeline';

export interface Lifespan {
  tie: string;
  /** Indices of steps. */
  first: number;
  last: number;
  isStartKnown: boolean;
  isEndKnown: boolean;
}

/** Lifespans by tie id, in the dataset's order. An unknown start shows where the tie is known to hold. */
export function lifespansOf(network: Network, steps: readonly Step[]): Map<string, Lifespan> {
  const asOf = stepIndexAt(steps, network.asOf);
  const starts = new Map<string, { first: number; isKnown: boolean }>();
  const ends = new Map<string, number>();
  steps.forEach((step, index) => {
    for (const tie of [...step.begins, ...step.announced])
      starts.set(tie, { first: index, isKnown: true });
    for (const tie of step.reported) starts.set(tie, { first: index, isKnown: false });
    for (const tie of step.ends) ends.set(tie, index);
  });
  const lifespans = new Map<string, Lifespan>();
  for (const [tie, { status }] of network.ties) {
    const end = ends.get(tie);
    const start = starts.get(tie) ?? { first: Math.min(end ?? asOf, asOf), isKnown: false };
    const lastKnown = status === 'past' ? start.first : Math.max(asOf, start.first);
    const last = Math.max(end ?? lastKnown, start.first);
    lifespans.set(tie, {
      tie,
      first: start.first,
      last,
      isStartKnown: start.isKnown,
      isEndKnown: end !== undefined,
    });
  }
  return lifespans;
}
