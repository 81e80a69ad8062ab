// Which invented world do the page's tests look at? Two states that work together, a league, an event.
import type { PreparedDataset } from '../../src/dataset/prepared';
import { readDataset } from '../../src/ui/problems/readDataset';

const said = {
  assertedBy: [{ source: 'gazette' }],
  citations: [{ source: 'gazette', passage: 'P1', locator: { exact: 'a pact of the two' } }],
};

export const island = {
  format: 1,
  id: 'island',
  title: 'Arda and Bor have a pact; the League is against it',
  summary: 'An invented island, for tests.',
  asOf: '2020-05-02',
  licence: 'CC0 1.0',
  worldview: 'None.',
  corrections: [],
  sources: [
    {
      id: 'gazette',
      title: 'A pact',
      publisher: 'The Gazette',
      published: '2020-05-02',
      url: 'https://gazette.example/pact',
      language: 'en',
      passages: [{ id: 'P1', label: 'paragraph 1' }],
    },
  ],
  actors: [
    { id: 'arda', type: 'state', name: 'Arda', place: { lon: 10, lat: 50 } },
    { id: 'bor', type: 'state', name: 'Bor', place: { lon: 20, lat: 48 } },
    { id: 'league', type: 'coalition', name: 'The League', membership: 'partly-named' },
  ],
  ties: [
    {
      id: 'pact',
      source: 'arda',
      target: 'bor',
      type: 'cooperation',
      status: 'announced',
      mode: 'verbal',
      label: 'A pact',
      sentence: 'Arda announces a pact with Bor.',
      period: { start: '[2020-05-02..]' },
      ...said,
    },
    {
      id: 'protest',
      source: 'league',
      target: 'arda',
      type: 'opposition',
      status: 'ongoing',
      mode: 'verbal',
      label: 'Protests',
      sentence: 'The League protests against Arda.',
      period: { start: '2019' },
      ...said,
    },
  ],
  events: [
    {
      id: 'signing',
      date: '2020-05-03',
      status: 'planned',
      label: 'Signing',
      sentence: 'The two are to sign.',
      participants: ['arda', 'bor'],
      ...said,
    },
  ],
};

export function preparedIsland(): PreparedDataset {
  const { prepared, problems } = readDataset(JSON.stringify(island));
  if (!prepared) throw new Error(JSON.stringify(problems));
  return prepared;
}
