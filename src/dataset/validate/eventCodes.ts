// Is each event code one of CAMEO's, with the name that CAMEO gives it?
import { type Cursor, field, items, textAt } from '../json/cursor';
import { describeText } from '../json/describeValue';
import type { Finding } from '../problem';
import { nearest } from '../suggest';
import { cameoNames } from '../vocabulary/cameo';
import { wording } from '../wording';
import type { Context } from './context';

function codeOf(code: string, name: string | undefined): string | undefined {
  const byName = [...cameoNames].find(([, one]) => one.toLowerCase() === name?.toLowerCase());
  if (byName) return byName[0];
  const padded = `0${code}`;
  return cameoNames.has(padded) ? padded : nearest(code, cameoNames.keys());
}

function finding(at: Cursor): Finding[] {
  const code = textAt(field(at, 'code')) ?? '';
  const name = textAt(field(at, 'name'));
  // What is no code at all, the structure reports.
  if (!/^\d{2,4}$/.test(code) || field(at, 'scheme').value !== 'cameo') return [];
  const standard = cameoNames.get(code);
  if (standard === undefined) {
    const place = { pointer: field(at, 'code').pointer, found: describeText(code) };
    const suggest = () => codeOf(code, name);
    return [{ ...place, code: 'unknown-event-code', expected: wording.eventCode, suggest }];
  }
  if (name === undefined || name === standard) return [];
  const place = { pointer: field(at, 'name').pointer, found: describeText(name) };
  const expected = wording.eventName(code);
  return [{ ...place, code: 'event-code-name', expected, suggest: () => standard }];
}

export function eventCodes({ root }: Context): Finding[] {
  const things = [...items(field(root, 'ties')), ...items(field(root, 'events'))];
  return things.flatMap((thing) => finding(field(thing, 'event')));
}
