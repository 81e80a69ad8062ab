// Has a tie a role that its type does not have?
import { field, isAbsent, items } from '../json/cursor';
import type { Finding } from '../problem';
import { tieTypes } from '../terms';
import { wording } from '../wording';
import type { Context } from './context';

export function roles({ root }: Context): Finding[] {
  return items(field(root, 'ties')).flatMap((tie): Finding[] => {
    const role = field(tie, 'role');
    const type = tieTypes.find((one) => one === field(tie, 'type').value);
    if (isAbsent(role) || type === undefined || type === 'coalition') return [];
    const found = wording.roleOn(type);
    const expected = wording.roleOnlyOn;
    return [{ code: 'misplaced-role', pointer: role.pointer, expected, found }];
  });
}
