// Which ties does the reader want to see? Filters are the legend: by type, status, actor, asserter.
import type { Assertion, Tie, TieStatus, TieType } from '../dataset/types';
import type { Network } from './network';

/** `null` is "all"; a list keeps only what it names. */
export interface Filters {
  types: TieType[] | null;
  statuses: TieStatus[] | null;
  /** Drawn actor ids: ties with at least one of them at an end. */
  actors: string[] | null;
  /** Actor or source ids: ties that at least one of them asserts. */
  asserters: string[] | null;
}

/** Every tie passes. */
export const noFilters: Filters = { types: null, statuses: null, actors: null, asserters: null };

/** Ids under which an assertion can be asked for: the speaker, whom it is part of, for whom it speaks. */
export function asserterIds(assertion: Assertion, network: Network): string[] {
  if ('source' in assertion) return [assertion.source];
  const speaker = assertion.actor;
  const ids = [speaker, network.rootOf(speaker)];
  if (assertion.onBehalfOf) ids.push(assertion.onBehalfOf, network.rootOf(assertion.onBehalfOf));
  return [...new Set(ids)];
}

/** Whether a tie passes; `status` is how it stands at the instant shown. */
export function passes(tie: Tie, status: TieStatus, filters: Filters, network: Network): boolean {
  const { types, statuses, actors, asserters } = filters;
  if (types && !types.includes(tie.type)) return false;
  if (statuses && !statuses.includes(status)) return false;
  if (actors && !network.ends.get(tie.id)?.actors.some((id) => actors.includes(id))) return false;
  if (!asserters) return true;
  return tie.assertedBy.some((assertion) =>
    asserterIds(assertion, network).some((id) => asserters.includes(id)),
  );
}
