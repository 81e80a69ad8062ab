// Does each id mean one thing?
import { type Cursor, field, items, textAt } from '../json/cursor';
import { describeText } from '../json/describeValue';
import type { Finding } from '../problem';
import { wording } from '../wording';
import type { Context } from './context';

interface Space {
  kind: string;
  things: Cursor[];
}

function repeats({ kind, things }: Space): Finding[] {
  const first = new Map<string, string>();
  return things.flatMap((thing): Finding[] => {
    const at = field(thing, 'id');
    const id = textAt(at);
    if (id === undefined) return [];
    const taken = first.get(id);
    if (taken === undefined) first.set(id, thing.pointer);
    if (taken === undefined) return [];
    const found = wording.idTakenAt(describeText(id), taken);
    const expected = wording.ownId(kind);
    return [{ code: 'duplicate-id', pointer: at.pointer, expected, found }];
  });
}

/** `reportedBy`, a view's selection and a correction's target name things of several kinds. */
function clashes(spaces: readonly Space[]): Finding[] {
  const owners = new Map<string, { kind: string; pointer: string }>();
  return spaces.flatMap(({ kind, things }) =>
    things.flatMap((thing): Finding[] => {
      const at = field(thing, 'id');
      const id = textAt(at);
      const owner = id === undefined ? undefined : owners.get(id);
      if (id !== undefined && !owner) owners.set(id, { kind, pointer: thing.pointer });
      if (id === undefined || !owner || owner.kind === kind) return [];
      const found = wording.idTakenAt(describeText(id), owner.pointer);
      const expected = wording.onlyId(owner.kind);
      return [{ code: 'ambiguous-id', pointer: at.pointer, expected, found }];
    }),
  );
}

export function ids({ root }: Context): Finding[] {
  const list = (name: string) => items(field(root, name));
  const spaces: Space[] = [
    { kind: 'source', things: list('sources') },
    { kind: 'actor', things: list('actors') },
    { kind: 'tie or event', things: [...list('ties'), ...list('events')] },
  ];
  const passages = list('sources').map(
    (source): Space => ({
      kind: 'passage of the source',
      things: items(field(source, 'passages')),
    }),
  );
  return [...[...spaces, ...passages].flatMap(repeats), ...clashes(spaces)];
}
