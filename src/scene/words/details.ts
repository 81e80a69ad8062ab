// Strings of the detail panel.
import type { Actor, Event, Tie, TieMode } from '../../dataset/types';
import { counted, listed, noTie } from './vocabulary';

type Effect = NonNullable<Event['effects']>[number]['effect'];

const effects: Record<Effect, string> = {
  begins: 'Begins',
  ends: 'Ends',
  announces: 'Announces',
};

const eventStatuses: Record<Event['status'], string> = {
  happened: 'Happened',
  planned: 'Planned; not yet happened on the as-of date',
};

const modes: Record<TieMode, string> = {
  verbal: 'Words',
  material: 'Deeds',
  unspecified: 'Not stated whether words or deeds',
};

const roles: Record<NonNullable<Tie['role']>, string> = {
  leads: 'Leads',
  joins: 'Joins',
  member: 'Member',
};

const memberships: Record<NonNullable<Actor['membership']>, string> = {
  named: 'All members are named.',
  'partly-named': 'Other members are not named.',
};

/** Of ties that stand; `null` of the only one. */
const notShown = {
  focus: (count: number | null, focus: string) =>
    `${count === null ? 'Not' : `${counted(count, 'tie')} not`} shown: only ${focus} and those tied to it are.`,
  filters: (count: number | null) =>
    `${count === null ? 'Hidden' : `${counted(count, 'tie')} hidden`} by the filters.`,
  both: (count: number | null, focus: string) =>
    `${count === null ? 'Hidden' : `${counted(count, 'tie')} hidden`} by the filters, and only ${focus} and those tied to it are shown.`,
};

export const details = {
  modes,
  roles,
  memberships,
  close: 'Close details',
  saidBy: 'Said by',
  when: 'When',
  where: 'Where',
  source: 'Source',
  act: 'Act',
  eventCode: (scheme: string, code: string, name: string) =>
    `${scheme.toUpperCase()} ${code}: ${name}`,
  note: 'Note',
  who: 'Who',
  to: 'to',
  role: 'Role',
  type: 'Type',
  members: 'Members',
  aliases: 'Also called',
  codes: 'Codes',
  codeSchemes: { iso3166: 'ISO 3166', cameo: 'CAMEO', wikidata: 'Wikidata' },
  and: 'and',
  under: 'Shown under it',
  partOf: 'Shown under',
  events: 'Takes part in',
  participants: 'Who',
  noParticipants: 'Nobody is named.',
  effects,
  eventStatuses,
  effect: 'Effect',
  at: 'at',
  quoted: (text: string) => `“${text}”`,
  opensSource: (source: string) => `, in ${source}; opens the source in a new tab`,
  severalTogether: 'One statement about several actors; counted once.',
  allTogether: 'One statement about all of them; counted once.',
  noPlace: 'Has no place on the map.',
  place: 'Place',
  kind: (type: string, status: string) => `${type}, ${status.toLowerCase()}`,
  all: (count: number, type: string) => `${counted(count, 'tie')}, all ${type.toLowerCase()}.`,
  count: (count: number, hidden: number) => `${count ? counted(count, 'tie') : noTie(hidden)}.`,
  isNew: (count: number) => `${count} new on this date.`,
  rolledUp: (names: string[], root: string) => `Shown under ${root}: ${listed(names)}.`,
  possible: 'Not certain on the date shown.',
  elsewhere: 'Does not hold on the date shown.',
  notShown,
  showAll: 'Show all',
  notOnThisDate: (count: number) => `Not on this date: ${counted(count, 'tie')}`,
  goTo: (date: string) => `Go to ${date}`,
  allOfPair: (count: number) => `All ${counted(count, 'tie')} between the two`,
  focus: (name: string) => `Show only ${name} and those tied to it`,
};
