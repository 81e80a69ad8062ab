// Do the dates of events agree with what the dataset can know: planned after, happened before?
import { type Cursor, field, items } from '../json/cursor';
import { describeText } from '../json/describeValue';
import type { DateValue } from '../prepared';
import type { Finding } from '../problem';
import { wording } from '../wording';
import { type Context, dateAt } from './context';

function finding(event: Cursor, asOf: DateValue, dateOf: Context['dateOf']): Finding[] {
  const at = field(event, 'date');
  const date = dateAt(at, dateOf);
  if (!date) return [];
  const status = field(event, 'status').value;
  const place = { pointer: at.pointer, found: describeText(date.edtf) };
  if (status === 'planned' && date.max !== null && asOf.min !== null && date.max < asOf.min) {
    const expected = wording.notBefore(asOf.edtf);
    return [{ ...place, code: 'planned-in-the-past', expected }];
  }
  if (status === 'happened' && date.min !== null && asOf.max !== null && date.min > asOf.max) {
    const expected = wording.notAfter(asOf.edtf);
    return [{ ...place, code: 'happened-in-the-future', expected }];
  }
  return [];
}

export function eventTiming({ root, asOf, dateOf }: Context): Finding[] {
  if (!asOf) return [];
  return items(field(root, 'events')).flatMap((event) => finding(event, asOf, dateOf));
}
