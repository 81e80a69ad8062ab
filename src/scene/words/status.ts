// What is said to those who do not see a change.
import { counted, listed, notCertain } from './vocabulary';

interface Stepped {
  date: string;
  /** Ties on the map, and those of them that are not certain. */
  count: number;
  possible: number;
  changes: string[];
  /** What is planned for a date after the as-of date; `null` for any other date. */
  planned: string[] | null;
}

const shown = (count: number, possible: number): string =>
  [`${counted(count, 'tie')} shown`, notCertain(count, possible)].filter(Boolean).join(', ');

const compass = {
  ArrowUp: 'north',
  ArrowDown: 'south',
  ArrowLeft: 'west',
  ArrowRight: 'east',
} as const;

export type Arrow = keyof typeof compass;

export const status = {
  /** "28 September 2015. Planned: talks. 21 ties shown, none certain on this date." */
  stepped: ({ date, count, possible, changes, planned }: Stepped) =>
    [
      `${date}.`,
      ...(planned ? [planned.length ? `Planned: ${listed(planned)}.` : 'Planned.'] : []),
      `${[shown(count, possible), ...(changes.length ? [changes.join(', ')] : [])].join(': ')}.`,
    ].join(' '),
  filtered: (count: number, all: number) => `${count} of ${counted(all, 'tie')} shown.`,
  selectedActor: (name: string, count: number) =>
    `${name} selected. ${counted(count, 'tie')} in the details.`,
  selected: (name: string) => `${name} selected.`,
  cleared: 'Nothing selected.',
  projected: (name: string) => `Map projection: ${name}.`,
  focused: (name: string) => `Only ${name} and those tied to it are shown.`,
  unfocused: 'All actors are shown.',
  opened: (title: string) => `Opened: ${title}`,
  nobody: (arrow: Arrow) => `No actor to the ${compass[arrow]}.`,
  playing: 'Playing',
  stopped: (date: string, count: number, possible: number) =>
    `Stopped. ${date}. ${shown(count, possible)}.`,
};
