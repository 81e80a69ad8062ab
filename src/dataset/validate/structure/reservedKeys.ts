// Does a field of somebody's own carry a key that could reach an object's prototype?
import { escapeSegment, isFields } from '../../json/cursor';
import { describeText } from '../../json/describeValue';
import { wording } from '../../wording';
import type { Check } from './keywords';

const reserved = ['__proto__', 'constructor', 'prototype'];

export const isReserved = (key: string): boolean => reserved.includes(key);

export const reservedKeys: Check = (value, pointer, report) => {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) reservedKeys(item, `${pointer}/${index}`, report);
  }
  if (!isFields(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = `${pointer}/${escapeSegment(key)}`;
    if (isReserved(key)) {
      const expected = wording.noField(key);
      const found = describeText(key);
      report.push({ code: 'unknown-field', pointer: at, expected, found, isKey: true });
    }
    reservedKeys(inner, at, report);
  }
};
