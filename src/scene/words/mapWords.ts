// Strings of the map that are spoken: names of actors and ties, lists, and what a key met.
import { counted, listed, noTie, notCertain } from './vocabulary';

/** Longer names are cut: a screen reader says the whole name on every step. */
export const longestName = 140;

/** "Syria, Russia and 3 others" where all of them would fill the name. */
function fewNamed(names: readonly string[], room: number): string {
  for (let count = names.length; count > 1; count -= 1) {
    const rest = names.length - count;
    const some = names.slice(0, count);
    const text = listed(rest ? [...some, counted(rest, 'other')] : some);
    if (text.length <= room) return text;
  }
  const [first = ''] = names;
  return names.length > 1 ? listed([first, counted(names.length - 1, 'other')]) : first;
}

/** Ties that are shown, those of them that are not certain, and those that are not shown. */
export interface Counts {
  count: number;
  possible: number;
  hidden: number;
}

const ties = (count: number, possible: number): string =>
  [counted(count, 'tie'), notCertain(count, possible)].filter(Boolean).join(', ');

const lines = (count: number, hidden: number): string => {
  if (count) return counted(count, 'line');
  return hidden ? 'none shown' : 'none on this date';
};

export const mapWords = {
  role: 'relationship map',
  keys: 'Arrow keys move between actors by direction, Page Down reads on, letters find a name, Enter opens the details, Shift and Enter moves there. Escape closes them, then stops Play, shows the whole map again and resets the zoom. Plus, minus and zero zoom.',
  tieKeys:
    'Arrow keys move between ties, Enter opens the details, Backspace goes to the actor, Control and Enter to the other end.',
  actors: (count: number) => (count ? `Actors, ${count}` : 'Actors, none on this date'),
  ties: (count: number, hidden: number) => `Ties, ${lines(count, hidden)}`,
  tiesOf: (name: string, count: number, hidden: number) =>
    `Ties of ${name}, ${lines(count, hidden)}`,
  tooManyTies: (count: number) =>
    `Ties, ${counted(count, 'line')}: select an actor to list its own`,
  fewNamed,
  towards: (from: string, to: string) => `${from} to ${to}`,
  bothWays: 'both ways',
  count: ({ count, possible, hidden }: Counts, kinds: readonly string[]) =>
    count ? `${ties(count, possible)}: ${kinds.join(', ')}` : noTie(hidden),
  several: (ends: string, { count, possible }: Counts, kinds: readonly string[]) =>
    `${ends}, ${ties(count, possible)}: ${kinds.join(', ')}.`,
  one: (ends: string, type: string, status: string | null) =>
    status ? `${ends}: ${type}, ${status}.` : `${ends}: ${type}.`,
  by: { alleged: 'alleged by', denied: 'denied by' },
  /** What is denied, refused or alleged is reported to be so, never to be under way. */
  reported: (by: string, isOngoing: boolean) => `${isOngoing ? 'Under way' : 'Already so'} ${by}`,
  since: (date: string) => `Since ${date}`,
  sources: (count: number) => counted(count, 'source'),
  isNew: 'New on this date',
  possible: 'Not certain on this date',
  others: 'Others not named',
  alone: (names: readonly string[]) => `Without a tie on this date: ${fewNamed(names, 120)}.`,
  tiesHidden: (names: readonly string[]) => `Without a tie that is shown: ${fewNamed(names, 120)}.`,
};
