// Where in the text do findings stand, and which of very many are worth listing?
import { lineStarts, positionAt } from './json/lines';
import { offsetsOf } from './json/offsets';
import { type Finding, type Problem, problemKinds } from './problem';
import { wording } from './wording';

const mostListed = 200;

export const isError = ({ code }: Finding) => problemKinds[code].severity === 'error';

/** Errors before warnings, so that no number of warnings hides what must be mended. */
function listed(findings: readonly Finding[]): Finding[] {
  if (findings.length <= mostListed) return [...findings];
  const warnings = findings.filter((finding) => !isError(finding));
  return [...findings.filter(isError), ...warnings].slice(0, mostListed);
}

const excess = (count: number): Finding => ({
  code: 'too-many-problems',
  pointer: '',
  expected: wording.listed(mostListed),
  found: wording.problems(count),
});

function placed(finding: Finding, offset: number, starts: readonly number[]): Problem {
  const { code, pointer, expected, found } = finding;
  const suggestion = finding.suggest?.();
  return {
    code,
    severity: problemKinds[code].severity,
    pointer,
    ...positionAt(offset, starts),
    expected,
    found,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** In the order of the text, which is JSON unless every finding brings its offset. */
export function placeFindings(findings: readonly Finding[], text: string): Problem[] {
  const shown = listed(findings);
  const isRead = shown.some(({ offset }) => offset === undefined);
  const offsetOf = isRead
    ? offsetsOf(
        text,
        shown.map(({ pointer }) => pointer),
      )
    : () => 0;
  const starts = lineStarts(text);
  const problems = shown
    .map((finding) => ({
      finding,
      offset: finding.offset ?? offsetOf(finding.pointer, finding.isKey === true),
    }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ finding, offset }) => placed(finding, offset, starts));
  if (findings.length === shown.length) return problems;
  return [...problems, placed(excess(findings.length), 0, starts)];
}
