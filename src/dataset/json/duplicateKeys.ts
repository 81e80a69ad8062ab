// Which keys stand twice in one object? JSON.parse keeps the last and says nothing.
import { visit } from 'jsonc-parser';
import type { Finding } from '../problem';
import { wording } from '../wording';
import { escapeSegment } from './cursor';
import { describeText } from './describeValue';

/** `text` is JSON, of bounded depth. */
export function duplicateKeys(text: string): Finding[] {
  const findings: Finding[] = [];
  const keysOfOpenObjects: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      keysOfOpenObjects.push(new Set());
    },
    onObjectEnd: () => {
      keysOfOpenObjects.pop();
    },
    onObjectProperty: (name, offset, _length, _line, _column, pathOfParent) => {
      const keys = keysOfOpenObjects.at(-1);
      if (keys?.has(name)) {
        const segments = [...pathOfParent(), name].map((one) => `/${escapeSegment(String(one))}`);
        findings.push({
          code: 'duplicate-key',
          pointer: segments.join(''),
          expected: wording.keyOnce,
          found: describeText(name),
          isKey: true,
          offset,
        });
      }
      keys?.add(name);
    },
  });
  return findings;
}
