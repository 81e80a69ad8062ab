// How does the peer bench's data become a dataset of ours? Every tie with its ends and period, nothing else.
import { prepare } from '../../src/dataset/prepare';
import type { Dataset, TieType } from '../../src/dataset/types';

export interface PeerData {
  range: [string, string];
  actors: { id: string; name: string; lon: number; lat: number }[];
  ties: { id: string; source: string; target: string; kind: TieType; start: string; end: string }[];
}

/** Ids of ours are words of lower-case letters, digits and hyphens. */
const idOf = (id: string): string =>
  `a-${id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-+$/, '')}`;

/** The bench's ties end before `end`; ours hold to the end of their last day. */
function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 864e5).toISOString().slice(0, 10);
}

function datasetOf({ range, actors, ties }: PeerData, size: string): Dataset {
  return {
    format: 1,
    id: `peer-bench-${size.toLowerCase()}`,
    title: 'Peer bench',
    summary: 'Generated ties between countries.',
    asOf: range[1],
    language: 'en',
    licence: 'CC0 1.0',
    worldview: 'As the basemap draws them.',
    corrections: [],
    map: { projection: 'equalEarth' },
    sources: [{ id: 's', title: 'Generated', publisher: 'Bench', language: 'en', passages: [] }],
    actors: actors.map(({ id, name, lon, lat }) => ({
      ...{ id: idOf(id), type: 'state', name, place: { lon, lat } },
    })),
    ties: ties.map(({ id, source, target, kind, start, end }) => ({
      ...{ id, source: idOf(source), target: idOf(target), directed: false, type: kind },
      ...{ status: 'past', mode: 'unspecified', label: kind, sentence: kind },
      period: { start, end: dayBefore(end) },
      assertedBy: [{ source: 's' }],
      citations: [],
    })),
    events: [],
  } as unknown as Dataset;
}

export const preparedOf = (data: PeerData, size: string) => prepare(datasetOf(data, size));
