// What are types, statuses, acts and actors called, and what does each mean?
import type { ActorType, Tie, TieStatus, TieType } from '../../dataset/types';

type Act = Extract<Tie['assertedBy'][number], { act: string }>['act'];

export const types: Record<TieType, { name: string; meaning: string }> = {
  cooperation: { name: 'Cooperation', meaning: 'Works with, helps or supports.' },
  opposition: { name: 'Opposition', meaning: 'Fights, or stands against.' },
  coalition: { name: 'Coalition', meaning: 'Leads or belongs to a coalition.' },
};

export const statuses: Record<TieStatus, { name: string; meaning: string }> = {
  ongoing: { name: 'Ongoing', meaning: 'Reported as under way.' },
  announced: { name: 'Announced', meaning: 'Said to be coming; not yet seen.' },
  past: { name: 'Past', meaning: 'Over by the as-of date.' },
  refused: { name: 'Refused', meaning: 'One side declines.' },
  denied: { name: 'Denied', meaning: 'A side says that there is no such tie.' },
  alleged: { name: 'Alleged', meaning: 'Claimed by somebody outside the tie.' },
};

/** Follows the speaker's name; plain statements need no word. */
export const acts: Record<Act, string> = {
  states: '',
  announces: ', announcing it',
  refuses: ', refusing',
  denies: ', denying it',
  assesses: ', as its own assessment',
  reports: ', passing it on',
};

export const actorTypes: Record<ActorType, string> = {
  state: 'State',
  government: 'Government',
  'armed forces': 'Armed forces',
  'armed group': 'Armed group',
  coalition: 'Coalition',
  institution: 'Institution',
  group: 'Group',
  person: 'Person',
};

/** "10,000". Of whole numbers; an `Intl.NumberFormat` takes longer to make than a map to name. */
export const format = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** "1 tie", "3 ties". */
export const counted = (count: number, one: string, other = `${one}s`): string =>
  `${format(count)} ${count === 1 ? one : other}`;

/** How much of a number of ties is not certain on the date shown; nothing where all of it is. */
export function notCertain(count: number, possible: number): string {
  if (possible === 0) return '';
  if (possible < count) return `${format(possible)} not certain on this date`;
  return `${count === 1 ? 'not' : 'none'} certain on this date`;
}

/** Why no tie is counted: none holds, or all that hold are hidden by filters or focus. */
export const noTie = (hidden: number): string =>
  hidden ? `No tie shown, ${format(hidden)} hidden` : 'No tie on this date';

/** Why a tie is no line. */
export const withinOne = 'both ends are shown as one actor';

/** "Syria", "Syria and Iran", "Syria, Russia and Iran". */
export const listed = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
