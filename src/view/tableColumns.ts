// By which columns can the tables be sorted? As they are shown, and as an address names them.
import { tieTypes } from '../dataset/terms';

const sourced = ['saidBy', 'sources'] as const;

export const tableColumns = {
  ties: ['from', 'to', 'kind', 'status', 'label', 'start', 'end', 'direction', ...sourced],
  actors: ['name', 'type', 'ties', ...tieTypes, 'tiedTo'],
  events: ['date', 'label', 'status', 'participants', 'place', ...sourced],
} as const;

export type TableKey = keyof typeof tableColumns;

export const tableKeys = Object.keys(tableColumns) as TableKey[];
