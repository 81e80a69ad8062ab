// Can the map be centred where the dataset wants it?
import { field, isAbsent, items, textAt } from '../json/cursor';
import { describeText } from '../json/describeValue';
import type { Finding } from '../problem';
import { wording } from '../wording';
import type { Context } from './context';

export function centre({ root }: Context): Finding[] {
  const at = field(field(root, 'map'), 'centre');
  const id = textAt(at);
  const actor = items(field(root, 'actors')).find((one) => field(one, 'id').value === id);
  if (id === undefined || !actor || !isAbsent(field(actor, 'place'))) return [];
  const expected = wording.actorWithPlace;
  const found = describeText(id);
  return [{ code: 'centre-without-place', pointer: at.pointer, expected, found }];
}
