// Does a period end before it starts, whatever its bounds mean?
import { field, items } from '../json/cursor';
import type { Finding } from '../problem';
import { wording } from '../wording';
import { type Context, dateAt } from './context';

export function periods({ root, dateOf }: Context): Finding[] {
  return items(field(root, 'ties')).flatMap((tie): Finding[] => {
    const period = field(tie, 'period');
    const start = dateAt(field(period, 'start'), dateOf);
    const end = dateAt(field(period, 'end'), dateOf);
    if (start?.min == null || end?.max == null || start.min <= end.max) return [];
    return [
      {
        code: 'reversed-period',
        pointer: period.pointer,
        expected: wording.startBeforeEnd,
        found: wording.periodFound(start.edtf, end.edtf),
      },
    ];
  });
}
