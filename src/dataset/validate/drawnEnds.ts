// Is a tie between actors that a map shows apart? Within one, it is counted but no line can be drawn.
import { field, isAbsent, items, itemsOrSelf, textAt } from '../json/cursor';
import { describeText } from '../json/describeValue';
import type { Finding } from '../problem';
import { wording } from '../wording';
import type { Context } from './context';

/** Who an actor is shown under; a chain that comes back to itself is told elsewhere. */
function rootsOf({ root }: Context): (id: string) => string {
  const wholes = new Map<string, string>();
  for (const actor of items(field(root, 'actors'))) {
    const id = textAt(field(actor, 'id'));
    const whole = textAt(field(actor, 'partOf'));
    if (id !== undefined && whole !== undefined) wholes.set(id, whole);
  }
  return (id) => {
    const seen = new Set([id]);
    let top = id;
    for (let whole = wholes.get(top); whole && !seen.has(whole); whole = wholes.get(top)) {
      seen.add(whole);
      top = whole;
    }
    return top;
  };
}

export function drawnEnds(context: Context): Finding[] {
  const rootOf = rootsOf(context);
  return items(field(context.root, 'ties')).flatMap((tie): Finding[] => {
    const ends = ['source', 'target', 'parties'].map((name) => field(tie, name));
    const ids = ends.flatMap(itemsOrSelf).flatMap((end) => textAt(end) ?? []);
    const named = [...new Set(ids)];
    const [top = '', ...others] = new Set(named.map(rootOf));
    if (named.length < 2 || others.length > 0) return [];
    const [, target, parties] = ends;
    const at = target && !isAbsent(target) ? target : (parties ?? tie);
    return [
      {
        code: 'tie-within-actor',
        pointer: at.pointer,
        expected: wording.drawnApart,
        found: wording.shownAsOne(named.map(describeText), describeText(top)),
      },
    ];
  });
}
