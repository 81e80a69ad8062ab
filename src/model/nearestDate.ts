// When does a tie stand that does not stand now? The nearest step at which it does.
import { type Presence, presenceAt } from './bounds';
import type { Network } from './network';
import type { Step } from './timeline';

/**
 * The step nearest to `index` at which at least one of the ties certainly stands, else may stand;
 * of two equally near ones the earlier. `null` when there is none.
 */
export function nearestStep(
  network: Network,
  steps: readonly Step[],
  index: number,
  ties: readonly string[],
): Step | null {
  const byDistance = steps
    .map((step, position) => ({ step, away: Math.abs(position - index) }))
    .sort((one, other) => one.away - other.away)
    .map(({ step }) => step);
  const standing = (wanted: Presence) =>
    byDistance.find((step) =>
      ties.some((tie) => {
        const bounds = network.bounds.get(tie);
        return bounds !== undefined && presenceAt(bounds, step.instant) === wanted;
      }),
    );
  return standing('certain') ?? standing('possible') ?? null;
}
