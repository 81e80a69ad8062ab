// Strings of the map that are spoken: names of actors and ties, lists, and what a key met.
import { counted, listed } from './vocabulary';

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

export const mapWords = {
  role: 'relationship map',
  keys: 'Arrow keys move between actors by direction, Page Down reads on, letters find a name, Enter opens the details, Shift and Enter moves there, Escape closes them. Plus, minus and zero zoom.',
  tieKeys:
    'Arrow keys move between ties, Enter opens the details, Backspace goes to the actor, Control and Enter to the other end.',
  actors: (count: number) => (count ? `Actors, ${count}` : 'Actors, none on this date'),
  ties: (count: number) => (count ? `Ties, ${counted(count, 'line')}` : 'Ties, none on this date'),
  tiesOf: (name: string, count: number) =>
    count ? `Ties of ${name}, ${counted(count, 'line')}` : `Ties of ${name}, none on this date`,
  tooManyTies: (count: number) =>
    `Ties, ${counted(count, 'line')}: select an actor to list its own`,
  fewNamed,
  towards: (from: string, to: string) => `${from} to ${to}`,
  bothWays: 'both ways',
  count: (count: number, kinds: readonly string[]) =>
    count ? `${counted(count, 'tie')}: ${kinds.join(', ')}` : 'No tie on this date',
  several: (ends: string, count: number, kinds: readonly string[]) =>
    `${ends}, ${counted(count, 'tie')}: ${kinds.join(', ')}.`,
  one: (ends: string, type: string, status: string | null) =>
    status ? `${ends}: ${type}, ${status}.` : `${ends}: ${type}.`,
  by: { alleged: 'alleged by', denied: 'denied by' },
  underWay: (by: string) => `Under way ${by}`,
  since: (date: string) => `Since ${date}`,
  sources: (count: number) => counted(count, 'source'),
  isNew: 'New on this date',
  others: 'Others not named',
  alone: (names: readonly string[]) => `Without a tie on this date: ${fewNamed(names, 120)}.`,
};
