// What stands in the table of actors? Those of the ties that are shown, as the map draws them.
import type { Actor, TieType } from '../../dataset/types';
import { pickText } from '../../scene/text';
import { dateInWords } from '../../scene/words/dates';
import { actorName } from '../../scene/words/names';
import { tables as tablesWords } from '../../scene/words/tables';
import { words } from '../../scene/words/words';
import { tableColumns } from '../../view/tableColumns';
import type { State } from '../store/state';
import type { Row, Table } from './table';

const { columns: names, ...text } = tablesWords;
const { types, actorTypes } = words.vocabulary;
const kinds = Object.keys(types) as TieType[];

type Column = (typeof tableColumns.actors)[number];
function nameOf(column: Column): string {
  const kind = kinds.find((known) => known === column);
  return kind ? types[kind].name : names[column as Exclude<Column, TieType>];
}

function rowOf(actor: Actor, state: State, ties: readonly string[]): Row {
  const { network, language } = state;
  const own = ties.filter((tie) => network.ends.get(tie)?.actors.includes(actor.id));
  const alters = new Set(own.flatMap((tie) => network.ends.get(tie)?.actors ?? []));
  alters.delete(actor.id);
  const name = pickText(actor.name, language).text;
  const counts = kinds.map((kind) => [
    kind,
    own.filter((tie) => network.ties.get(tie)?.type === kind).length,
  ]);
  return {
    selection: { kind: 'actor', id: actor.id },
    name,
    cells: {
      ...{ id: actor.id, name, type: actorTypes[actor.type], ties: own.length },
      ...(Object.fromEntries(counts) as Record<TieType, number>),
      tiedTo: [...alters].map((id) => actorName(id, network, language)).join(text.separator),
    },
    order: {},
  };
}

export function actorTable(state: State, ties: readonly string[]): Table {
  const { network, step } = state;
  const tied = new Set(ties.flatMap((tie) => network.ends.get(tie)?.actors ?? []));
  const actors = [...network.actors.values()].filter(({ id }) => tied.has(id));
  return {
    key: 'actors',
    isOfDate: true,
    caption: text.captions.actors(actors.length, dateInWords(step.value)),
    columns: [
      ...tableColumns.actors.map((key) => ({ key, name: nameOf(key) })),
      { key: 'id', name: names.id, isFileOnly: true },
    ],
    rows: actors.map((actor) => rowOf(actor, state, ties)),
  };
}
