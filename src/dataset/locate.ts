// Does a citation's locator point to one place of its source's text?
import { isWithinWord, normalise } from './locate/words';
import type { Citation } from './types';

export type Locator = Citation['locator'];

/** `count` is how often the run of words stands there with the prefix and suffix given. */
export type Located =
  | { outcome: 'found'; count: 1 }
  | { outcome: 'missing'; count: 0 }
  | { outcome: 'ambiguous'; count: number };

function isAt(text: string, start: number, exact: string, { prefix, suffix }: Locator): boolean {
  const end = start + exact.length;
  if (isWithinWord(text[start - 1], text[start])) return false;
  if (isWithinWord(text[end - 1], text[end])) return false;
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end).trimStart();
  return (
    (prefix === undefined || before.endsWith(normalise(prefix))) &&
    (suffix === undefined || after.startsWith(normalise(suffix)))
  );
}

/**
 * Looks for a locator in the whole text of its source, or in the text of its passage. Quotes,
 * dashes, spaces and Unicode normal form do not matter; case and word boundaries do.
 */
export function locate(locator: Locator, text: string): Located {
  const within = normalise(text);
  const exact = normalise(locator.exact);
  let count = 0;
  for (
    let start = within.indexOf(exact);
    start >= 0 && exact !== '';
    start = within.indexOf(exact, start + 1)
  ) {
    if (isAt(within, start, exact, locator)) count += 1;
  }
  if (count === 1) return { outcome: 'found', count };
  return count === 0 ? { outcome: 'missing', count } : { outcome: 'ambiguous', count };
}

const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/** FNV-1a, 64 bits, over UTF-8, as 16 hexadecimal digits: to tell apart, not to protect. */
function fnv1a(text: string): string {
  let hash = offsetBasis;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  }
  return hash.toString(16).padStart(16, '0');
}

/** The same for every spelling of the same words in the same passage. */
export function locatorHash({ exact, prefix = '', suffix = '' }: Locator, passage: string): string {
  return fnv1a([passage, ...[prefix, exact, suffix].map(normalise)].join('\n'));
}
