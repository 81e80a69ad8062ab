// Is a text a dataset, and if not, what is wrong with it, and where?
import { lineStarts, positionAt } from './json/lines';
import { offsetsOf } from './json/offsets';
import { readJson } from './json/readJson';
import { type Finding, type Problem, problemKinds } from './problem';
import type { Dataset } from './types';
import { validate } from './validate';
import { wording } from './wording';

export type Parsed =
  /** The problems of a dataset that can be used are warnings. */
  { dataset: Dataset; problems: Problem[] } | { dataset: null; problems: Problem[] };

const mostListed = 200;

const isError = ({ code }: Finding) => problemKinds[code].severity === 'error';

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

/** In the order of the text; what is wrong with the whole comes first or, if it counts, last. */
function toProblems(findings: readonly Finding[], text: string): Problem[] {
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

/** A check of the whole document stands behind this: no finding is an error. */
const isDataset = (value: unknown, findings: readonly Finding[]): value is Dataset =>
  value !== undefined && !findings.some(isError);

/**
 * Reads a dataset from JSON text. Never throws, whatever the text: what is wrong with it is
 * returned, with line and column.
 */
export function parse(text: string): Parsed {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  const { value, findings: unreadable } = readJson(json);
  const findings = value === undefined ? unreadable : [...unreadable, ...validate(value)];
  const problems = toProblems(findings, json);
  return isDataset(value, findings) ? { dataset: value, problems } : { dataset: null, problems };
}
