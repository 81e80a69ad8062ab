// @ts-check
// How are results read on a terminal? Aligned columns; numbers to the right, with three digits that count.

/** @param {number} value */
export function short(value) {
  if (!Number.isFinite(value)) return '-';
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toFixed(digits);
}

/** @param {{ median: number, p95: number }} spread */
export const inBrackets = ({ median, p95 }) => `${short(median)} (${short(p95)})`;

/** How many times a floor; below it, the floor's own noise is larger. @param {number} value @param {number} floor */
export const times = (value, floor) => (floor > 0 ? `${short(value / floor)}x` : '-');

/** @param {string} title @param {string[]} heads @param {string[][]} rows */
export function tableOf(title, heads, rows) {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (/** @type {string[]} */ cells) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return ['', title, line(heads), rule, ...rows.map(line)].join('\n');
}
