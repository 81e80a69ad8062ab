// Does every id that is used name something that the dataset has?
import { type Cursor, field, items, itemsOrSelf, textAt } from '../json/cursor';
import { describeText } from '../json/describeValue';
import type { Finding } from '../problem';
import { idPattern } from '../schema/blocks';
import { nearest } from '../suggest';
import { wording } from '../wording';
import type { Context, Ids } from './context';

interface Reference {
  at: Cursor;
  expected: string;
  /** Where the id is looked up. */
  among: readonly Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>[];
}

const wellFormedId = new RegExp(idPattern, 'u');

const toActor = (at: Cursor, { actors }: Ids): Reference => ({
  at,
  expected: wording.idOf('an actor'),
  among: [actors],
});

const toSource = (at: Cursor, { sources }: Ids): Reference => ({
  at,
  expected: wording.idOf('a source'),
  among: [sources],
});

function inEvidence(thing: Cursor, ids: Ids): Reference[] {
  const assertions = items(field(thing, 'assertedBy')).flatMap((assertion) => [
    toActor(field(assertion, 'actor'), ids),
    toActor(field(assertion, 'onBehalfOf'), ids),
    toSource(field(assertion, 'source'), ids),
    {
      at: field(assertion, 'reportedBy'),
      expected: wording.idOf('a source or an actor'),
      among: [ids.sources, ids.actors],
    },
  ]);
  return [
    ...assertions,
    ...items(field(thing, 'citations')).flatMap((one) => inCitation(one, ids)),
  ];
}

function inCitation(citation: Cursor, ids: Ids): Reference[] {
  const source = textAt(field(citation, 'source'));
  const passages = source === undefined ? undefined : ids.passages.get(source);
  const toPassage = {
    at: field(citation, 'passage'),
    expected: wording.passageOf(source ?? ''),
    among: passages ? [passages] : [],
  };
  return [toSource(field(citation, 'source'), ids), ...(passages ? [toPassage] : [])];
}

function inTie(tie: Cursor, ids: Ids): Reference[] {
  const ends = ['source', 'target', 'parties'].flatMap((end) => itemsOrSelf(field(tie, end)));
  return [...ends.map((end) => toActor(end, ids)), ...inEvidence(tie, ids)];
}

function inEvent(event: Cursor, ids: Ids): Reference[] {
  return [
    ...items(field(event, 'participants')).map((one) => toActor(one, ids)),
    ...items(field(event, 'effects')).map((effect) => ({
      at: field(effect, 'tie'),
      expected: wording.idOf('a tie'),
      among: [ids.ties],
    })),
    ...inEvidence(event, ids),
  ];
}

function inStep(step: Cursor, ids: Ids): Reference[] {
  const view = field(step, 'view');
  const selection = {
    at: field(view, 'selection'),
    expected: wording.idOf('an actor, a tie or an event'),
    among: [ids.actors, ids.ties, ids.events],
  };
  return [toActor(field(view, 'focus'), ids), selection];
}

function allReferences(root: Cursor, ids: Ids): Reference[] {
  const each = (name: string, inOne: (item: Cursor, ids: Ids) => Reference[]) =>
    items(field(root, name)).flatMap((item) => inOne(item, ids));
  return [
    toActor(field(field(root, 'map'), 'centre'), ids),
    ...each('corrections', (correction) => [
      {
        at: field(correction, 'target'),
        expected: wording.idOf('a source, an actor, a tie or an event'),
        among: [ids.sources, ids.actors, ids.ties, ids.events],
      },
    ]),
    ...each('actors', (actor) => [toActor(field(actor, 'partOf'), ids)]),
    ...each('ties', inTie),
    ...each('events', inEvent),
    ...each('story', inStep),
  ];
}

export function references({ root, ids }: Context): Finding[] {
  return allReferences(root, ids).flatMap(({ at, expected, among }): Finding[] => {
    const id = textAt(at);
    if (id === undefined || among.some((one) => one.has(id))) return [];
    const isPassage = at.pointer.endsWith('/passage');
    // What is no id at all, the structure reports.
    if (!isPassage && !wellFormedId.test(id)) return [];
    const suggest = () =>
      nearest(
        id,
        among.flatMap((one) => [...one.keys()]),
      );
    const found = describeText(id);
    return [{ code: 'dangling-reference', pointer: at.pointer, expected, found, suggest }];
  });
}
