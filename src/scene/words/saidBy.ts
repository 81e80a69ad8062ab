// Who says so? An assertion's attribution in words; second-hand stays second-hand.
import type { Assertion } from '../../dataset/types';
import type { Network } from '../../model/network';
import { actorName, sourceName } from './names';
import { acts } from './vocabulary';

/** Whoever says something, an actor or a source. */
export function speakerName(id: string, network: Network, language: string): string {
  return network.actors.has(id)
    ? actorName(id, network, language)
    : sourceName(id, network, language);
}

/** "Name, announcing it, as reported by …", or the source in its own voice. */
export function saidBy(assertion: Assertion, network: Network, language: string): string {
  if ('source' in assertion)
    return `${sourceName(assertion.source, network, language)}, in its own voice`;
  const { actor, onBehalfOf, act, reportedBy } = assertion;
  const speaker = actorName(actor, network, language);
  const behalf = onBehalfOf ? `, for ${speakerName(onBehalfOf, network, language)}` : '';
  const report = reportedBy ? `, as reported by ${speakerName(reportedBy, network, language)}` : '';
  return `${speaker}${behalf}${acts[act]}${report}`;
}
