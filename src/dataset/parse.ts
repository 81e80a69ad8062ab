// Is a text a dataset, and if not, what is wrong with it, and where?
import { readJson } from './json/readJson';
import { isError, placeFindings } from './placeFindings';
import type { Finding, Problem } from './problem';
import type { Dataset } from './types';
import { validate } from './validate';

export type Parsed =
  /** The problems of a dataset that can be used are warnings. */
  { dataset: Dataset; problems: Problem[] } | { dataset: null; problems: Problem[] };

/** A byte order mark, which some editors put before a text. */
export const withoutMark = (text: string): string =>
  text.startsWith('\ufeff') ? text.slice(1) : text;

/** A check of the whole document stands behind this: no finding is an error. */
const isDataset = (value: unknown, findings: readonly Finding[]): value is Dataset =>
  value !== undefined && !findings.some(isError);

/**
 * Reads a dataset from JSON text. Never throws, whatever the text: what is wrong with it is
 * returned, with line and column.
 */
export function parse(text: string): Parsed {
  const json = withoutMark(text);
  const { value, findings: unreadable } = readJson(json);
  const findings = value === undefined ? unreadable : [...unreadable, ...validate(value)];
  const problems = placeFindings(findings, json);
  return isDataset(value, findings) ? { dataset: value, problems } : { dataset: null, problems };
}
