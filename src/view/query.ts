// How is a view written down? One grammar for the URL, an embed's attributes and the command line.
import { languageAmong } from '../dataset/languages';
import { projections, tieStatuses, tieTypes } from '../dataset/terms';
import { tiesOfPair } from '../model/involved';
import { dyadOf, type Network } from '../model/network';
import { parseInstant } from '../model/parseInstant';
import { type Step, stepIndexAt } from '../model/timeline';
import { tableColumns, tableKeys } from './tableColumns';
import { axes, colourSchemes, groupings, type Selection, tabs, type View } from './view';

/** A parameter that was not understood: it is left out and the reader is told. */
export interface Ignored {
  name: string;
  value: string;
}

/** Part of a view; filters are joined one by one. */
type ViewPart = Partial<Omit<View, 'filters'>> & { filters?: Partial<View['filters']> };

interface Context {
  network: Network;
  steps: readonly Step[];
  opening: View;
}

/** Longest query that is read at all. */
const longest = 4000;
const decimals = 2;
/** What others hang on a link to count who follows it: nothing of it is used, and nothing is said. */
const tracking = /^(utm_[a-z]+|fbclid|gclid|dclid|msclkid|twclid|yclid|igshid|mc_[ce]id)$/;

const names = {
  tab: 'tab',
  projection: 'map',
  axis: 'axis',
  instant: 'at',
  selection: 'select',
  focus: 'focus',
  types: 'type',
  statuses: 'status',
  actors: 'actor',
  asserters: 'by',
  camera: 'zoom',
  grouping: 'group',
  sorting: 'sort',
  language: 'lang',
  theme: 'theme',
} as const;

const written = (number: number): string => String(Number(number.toFixed(decimals)));
const list = (ids: readonly string[] | null): string | null => (ids ? ids.join(',') : null);

/** "ties:start,actors:-ties": table and column, with a minus from the last to the first. */
const writtenSorting = (sorting: View['sorting']): string =>
  tableKeys
    .flatMap((table) => {
      const { column, isDescending } = sorting[table] ?? {};
      return column ? [`${table}:${isDescending ? '-' : ''}${column}`] : [];
    })
    .join(',');

/** Each part of a view as text, `null` where there is nothing to say. */
function textsOf(view: View): Record<string, string | null> {
  const { camera, selection, filters } = view;
  return {
    [names.tab]: view.tab,
    [names.projection]: view.projection,
    [names.axis]: view.axis,
    [names.instant]: view.instant,
    [names.selection]: selection ? `${selection.kind}:${selection.id}` : null,
    [names.focus]: view.focus ?? 'none',
    [names.types]: list(filters.types),
    [names.statuses]: list(filters.statuses),
    [names.actors]: list(filters.actors),
    [names.asserters]: list(filters.asserters),
    [names.camera]: [camera.k, camera.x, camera.y].map(written).join(','),
    [names.grouping]: view.grouping,
    [names.sorting]: writtenSorting(view.sorting) || null,
    [names.language]: view.language,
    [names.theme]: view.theme,
  };
}

/** What a view differs in from how the dataset opens; "" for the opening view. No leading "?". */
export function writeQuery(view: View, opening: View): string {
  const base = textsOf(opening);
  const query = new URLSearchParams();
  for (const [name, text] of Object.entries(textsOf(view)))
    if (text !== null && text !== base[name]) query.set(name, text);
  return query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%7E', '~');
}

const oneOf =
  <const Value extends string>(allowed: readonly Value[]) =>
  (text: string): Value | undefined =>
    allowed.find((value) => value === text);

const someOf =
  <Value extends string>(isKnown: (text: string) => text is Value) =>
  (text: string): Value[] | undefined => {
    const values = text === '' ? [] : text.split(',');
    const known = values.filter(isKnown);
    return known.length === values.length ? [...new Set(known)] : undefined;
  };

const among =
  <const Value extends string>(allowed: readonly Value[]) =>
  (text: string): text is Value =>
    allowed.some((value) => value === text);

/** Two that no tie joins have nothing to show; which of them is written first does not matter. */
function readDyad(id: string, network: Network): Selection | undefined {
  const [a = '', b = ''] = id.split('~');
  const dyad = dyadOf(a, b).id;
  const isWritten = id === `${a}~${b}` && tiesOfPair(network, dyad).length > 0;
  return isWritten ? { kind: 'dyad', id: dyad } : undefined;
}

function readSelection(text: string, network: Network): Selection | undefined {
  const [, kind, id = ''] = /^(actor|dyad|tie|event):([a-z0-9~-]+)$/.exec(text) ?? [];
  if (kind === 'actor' && network.actors.has(id)) return { kind, id };
  if (kind === 'tie' && network.ties.has(id)) return { kind, id };
  if (kind === 'event' && network.events.has(id)) return { kind, id };
  return kind === 'dyad' ? readDyad(id, network) : undefined;
}

/** A step by its key, else by any date from the first step on: the one that holds then. */
function readInstant(text: string, steps: readonly Step[]): string | undefined {
  if (steps.some(({ key }) => key === text)) return text;
  const instant = parseInstant(text);
  if (instant === null || instant < (steps[0]?.instant ?? Infinity)) return undefined;
  return steps[stepIndexAt(steps, instant)]?.key;
}

function readCamera(text: string): View['camera'] | undefined {
  const numbers = text.split(',').map(Number);
  const [k = 0, x = 0, y = 0] = numbers;
  const isSound = numbers.length === 3 && numbers.every((number) => Math.abs(number) < 1e5);
  return isSound && k >= 0.5 && k <= 32 ? { k, x, y } : undefined;
}

function readSorting(text: string): View['sorting'] | undefined {
  let sorting: View['sorting'] = {};
  for (const part of text.split(',')) {
    const [, table, sign, column = ''] = /^(\w+):(-?)(\w+)$/.exec(part) ?? [];
    const key = tableKeys.find((known) => known === table);
    if (!key || !among(tableColumns[key])(column)) return undefined;
    sorting = { ...sorting, [key]: { column, isDescending: sign === '-' } };
  }
  return sorting;
}

/** Readers by parameter: the part of the view that a text stands for, `undefined` if for none. */
function readersOf({
  network,
  steps,
}: Context): Record<string, (text: string) => ViewPart | undefined> {
  const part =
    <Key extends keyof Omit<View, 'filters'>>(
      key: Key,
      read: (text: string) => View[Key] | undefined,
    ) =>
    (text: string): ViewPart | undefined => {
      const value = read(text);
      return value === undefined ? undefined : { [key]: value };
    };
  const isActor = (id: string): id is string => network.actors.has(id);
  const isAsserter = (id: string): id is string =>
    isActor(id) || network.prepared.dataset.sources.some((source) => source.id === id);
  return {
    [names.tab]: part('tab', oneOf(tabs)),
    [names.projection]: part('projection', oneOf(projections)),
    [names.axis]: part('axis', oneOf(axes)),
    [names.theme]: part('theme', oneOf(colourSchemes)),
    [names.language]: part('language', (text) =>
      languageAmong(Object.keys(network.prepared.languages), text),
    ),
    [names.instant]: part('instant', (text) => readInstant(text, steps)),
    [names.focus]: part('focus', (text) =>
      text === 'none' ? null : isActor(text) ? network.rootOf(text) : undefined,
    ),
    [names.camera]: part('camera', readCamera),
    [names.grouping]: part('grouping', oneOf(groupings)),
    [names.sorting]: part('sorting', readSorting),
    [names.selection]: part('selection', (text) => readSelection(text, network)),
    [names.types]: filterPart('types', someOf(among(tieTypes))),
    [names.statuses]: filterPart('statuses', someOf(among(tieStatuses))),
    [names.actors]: filterPart('actors', someOf(isActor)),
    [names.asserters]: filterPart('asserters', someOf(isAsserter)),
  };
}

function filterPart<Key extends keyof View['filters']>(
  key: Key,
  read: (text: string) => View['filters'][Key] | undefined,
) {
  return (text: string): ViewPart | undefined => {
    const value = read(text);
    return value === undefined ? undefined : { filters: { [key]: value } };
  };
}

/**
 * Reads a query ("at=2011&select=actor:iraq", with or without "?"). Never throws: what it does not
 * know, or what names nothing in the dataset, is left out and listed.
 */
export function readQuery(text: string, context: Context): { view: View; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  let view = context.opening;
  if (text.length > longest) return { view, ignored: [{ name: text.slice(0, 20), value: '…' }] };
  const readers = new Map(Object.entries(readersOf(context)));
  for (const [name, value] of new URLSearchParams(text)) {
    if (tracking.test(name)) continue;
    const read = readers.get(name)?.(value);
    if (!read) ignored.push({ name, value });
    else view = { ...view, ...read, filters: { ...view.filters, ...read.filters } };
  }
  return { view, ignored };
}
