// Does a tie say between whom it is, once, and between two at least?
import { type Cursor, field, isAbsent, items, itemsOrSelf } from '../json/cursor';
import { describeValue } from '../json/describeValue';
import type { Finding } from '../problem';
import { wording } from '../wording';
import type { Context } from './context';

function missing(tie: Cursor): Finding[] {
  const [source, target] = [field(tie, 'source'), field(tie, 'target')];
  const place = { code: 'missing-ends', pointer: tie.pointer, expected: wording.ends } as const;
  if (isAbsent(source) && isAbsent(target)) return [{ ...place, found: describeValue(undefined) }];
  if (isAbsent(source)) return [{ ...place, found: wording.noField('source') }];
  return isAbsent(target) ? [{ ...place, found: wording.noField('target') }] : [];
}

function conflicting(tie: Cursor): Finding[] {
  const pointer = field(tie, 'parties').pointer;
  const extra = ['source', 'target'].filter((end) => !isAbsent(field(tie, end)));
  const code = 'conflicting-ends';
  if (extra.length > 0) {
    const found = [...extra, 'parties'].map((name) => `"${name}"`).join(', ');
    return [{ code, pointer, expected: wording.endsTwice, found }];
  }
  if (field(tie, 'directed').value !== true) return [];
  const at = field(tie, 'directed').pointer;
  return [{ code, pointer: at, expected: wording.undirected, found: 'true' }];
}

function toItself(tie: Cursor): Finding[] {
  const code = 'tie-to-itself';
  const parties = field(tie, 'parties');
  const distinct = new Set(items(parties).map(({ value }) => value));
  if (distinct.size === 1) {
    const expected = wording.severalParties;
    return [{ code, pointer: parties.pointer, expected, found: describeValue(parties.value) }];
  }
  const sources = new Set(itemsOrSelf(field(tie, 'source')).map(({ value }) => value));
  return itemsOrSelf(field(tie, 'target'))
    .filter(({ value }) => typeof value === 'string' && sources.has(value))
    .map(({ value, pointer }) => {
      return { code, pointer, expected: wording.otherEnd, found: describeValue(value) };
    });
}

export function ends({ root }: Context): Finding[] {
  return items(field(root, 'ties')).flatMap((tie) => {
    const byEnds = isAbsent(field(tie, 'parties')) ? missing(tie) : conflicting(tie);
    return [...byEnds, ...toItself(tie)];
  });
}
