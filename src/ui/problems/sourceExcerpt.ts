// Which part of a file's line shows where a problem is? One that fits, around the column.

const longest = 96;

interface Excerpt {
  before: string;
  /** The value or key that starts at the column. */
  at: string;
  after: string;
}

/** How long the JSON value at the start of a text is, on its own line. */
function lengthOfValue(text: string): number {
  const found = /^(?:"(?:[^"\\]|\\.)*"?|[[{\]},:]|[^\s,\]}]+)/.exec(text);
  return Math.max(1, found?.[0].length ?? 1);
}

/** `column` is 1-based, in UTF-16 units. */
export function sourceExcerpt(line: string, column: number): Excerpt {
  const start = Math.min(Math.max(0, column - 1), line.length);
  const end = start + Math.min(lengthOfValue(line.slice(start)), longest);
  const from = line.length <= longest ? 0 : Math.max(0, start - 24);
  const to =
    line.length <= longest ? line.length : Math.max(end, Math.min(from + longest, line.length));
  return {
    before: `${from > 0 ? '…' : ''}${line.slice(from, start).trimStart()}`,
    at: line.slice(start, end) || ' ',
    after: `${line.slice(end, to)}${to < line.length ? '…' : ''}`,
  };
}
