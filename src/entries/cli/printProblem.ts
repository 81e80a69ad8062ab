// How does a problem look on a terminal? As a compiler would show it, with the line and a caret.
import { describeProblem } from '../../dataset/describeProblem';
import { lineStarts } from '../../dataset/json/lines';
import type { Problem } from '../../dataset/problem';

const widest = 100;
const before = 40;

/** What a terminal would obey or not show, each as one character, so that the caret stays true. */
const visible = (text: string) => text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ');

/** A dataset may stand on one line, so only what is around the column is shown. */
function excerpt(line: string, column: number): { shown: string; caret: number } {
  if (line.length <= widest) return { shown: visible(line), caret: column };
  const start = Math.max(0, Math.min(column - 1 - before, line.length - widest));
  const end = start + widest;
  const part = line.slice(start, end);
  const [head, tail] = [start > 0 ? '…' : '', end < line.length ? '…' : ''];
  return { shown: `${head}${visible(part)}${tail}`, caret: column - start + head.length };
}

/** Prints problems of one text, cutting its lines once. */
export function problemPrinter(path: string, text: string): (problem: Problem) => string {
  const starts = lineStarts(text);
  return (problem) => {
    const { line, column, severity, code } = problem;
    const source = text.slice(starts[line - 1] ?? 0, starts[line] ?? text.length);
    const { shown, caret } = excerpt(source.replace(/[\r\n]+$/, ''), column);
    const margin = ' '.repeat(String(line).length);
    return [
      `${path}:${line}:${column}: ${severity} ${code}: ${describeProblem(problem)}`,
      `  ${line} | ${shown.trimEnd()}`,
      `  ${margin} | ${' '.repeat(caret - 1)}^`,
      '',
    ].join('\n');
  };
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** "2 errors, 1 warning" */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const parts = [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
  ];
  return parts.join(', ') || 'no problems';
}
