// Strings of the list of sentences.
import { counted, withinOne } from './vocabulary';

export const list = {
  title: 'List of ties',
  isNew: (date: string, isDay: boolean) => `New ${isDay ? 'on' : 'in'} ${date}`,
  /** Where only an upper bound is known, nothing is new on that day. */
  firstReported: (date: string) => `Reported ${date}`,
  grouping: 'Grouped by',
  groupings: { pair: 'Who with whom', asserter: 'Who says so' },
  ownVoice: ', in its own voice',
  onTheWordOf: 'On the word of',
  /** Which statements are only somebody's claim? */
  voices: (own: number, others: number) =>
    `${counted(own, 'tie')} in a source’s own voice, ${others} only on somebody’s word.`,
  line: (kind: string, saidBy: string) => `${kind}. ${saidBy}.`,
  moreVoices: (count: number) => `; and ${counted(count, 'other voice')}`,
  possible: 'Not certain on this date.',
  notDrawn: `Not on the map: ${withinOne}.`,
  elsewhere: (count: number) => `Not on this date (${count})`,
  nothing: 'Nothing matches on this date.',
  more: (count: number) => `Show ${counted(count, 'more tie', 'more ties')}`,
};
