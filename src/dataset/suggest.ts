// Which of the allowed words did somebody probably mean?

const longest = 64;

/** Edits (insert, delete, replace, swap of neighbours) between two short words. */
function editDistance(from: string, to: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const replaced = (previous[column - 1] ?? 0) + (isSame ? 0 : 1);
      const edited = 1 + Math.min(previous[column] ?? 0, current[column - 1] ?? 0);
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const swapped = isSwap ? 1 + (beforePrevious[column - 2] ?? Infinity) : Infinity;
      current.push(Math.min(replaced, edited, swapped));
    }
    [beforePrevious, previous] = [previous, current];
  }
  return previous[to.length] ?? 0;
}

const folded = (word: string) => word.toLowerCase().replaceAll(/[\s_-]+/g, '');

/** The nearest of `allowed`, if it is near enough to be what was meant. */
export function nearest(word: string, allowed: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined;
  const wanted = folded(word);
  let best: string | undefined;
  let fewest = Math.floor(wanted.length / 3) + 1;
  for (const candidate of allowed) {
    if (Math.abs(candidate.length - word.length) > longest / 4) continue;
    const edits = editDistance(wanted, folded(candidate));
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}
