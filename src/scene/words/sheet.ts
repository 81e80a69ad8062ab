// Strings on the face of a saved image.
import { mapWords } from './mapWords';
import { counted } from './vocabulary';

const fewNamed = (names: readonly string[]): string => mapWords.fewNamed(names, 70);

export const sheet = {
  asOfAndShown: (date: string) => `As of and showing ${date}.`,
  asOf: (date: string) => `As of ${date}.`,
  shown: (date: string) => `Showing ${date}.`,
  source: (name: string) => `Source: ${name}.`,
  sources: (names: string) => `Sources: ${names}.`,
  /** A second place in the passage that was just named. */
  again: 'again',
  moreSources: (count: number) => ` and ${count} more`,
  scaleNote: 'Near places are enlarged, far ones compressed; areas do not compare.',
  worldview: (text: string) => (/^borders\b/i.test(text) ? text : `Borders: ${text}`),
  licence: (text: string) => `Licence: ${text}`,
  link: (address: string) => `This view: ${address}`,
  focused: (name: string) => `Only ${name} and those tied to it.`,
  /** "1 of 21 ties, said by US officials." Kinds and statuses that are left are in the legend. */
  filtered: (
    shown: number,
    all: number,
    actors: readonly string[],
    speakers: readonly string[],
  ) => {
    const of = actors.length > 0 ? `, those of ${fewNamed(actors)}` : '';
    const by = speakers.length > 0 ? `, said by ${fewNamed(speakers)}` : '';
    return `${shown} of ${counted(all, 'tie')}${of}${by}.`;
  },
  kinds: 'Kind of tie',
  statuses: 'Status',
  isNew: 'New on this date',
  possible: 'Not certain on this date',
  disputed: 'Disputed area',
  count: 'Number of ties',
  number: 'Number in the table',
  evidence: 'Who says so',
  moreEvidence: (count: number) => `and ${count} more`,
};
