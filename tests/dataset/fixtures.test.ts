// Does every rule have a dataset that breaks it, and is each told exactly?
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from '../../src/dataset/parse';
import { type Problem, type ProblemCode, problemKinds } from '../../src/dataset/problem';
import { expectationPath, fixtureNames, fixtureText } from './fixtures';

/** The first need texts too long to keep (parse.test.ts), the last an article (checkLocators.test.ts). */
const madeElsewhere: ProblemCode[] = [
  ...(['too-large', 'too-deep', 'too-many-problems'] as const),
  ...(['locator-missing', 'locator-ambiguous'] as const),
];

const expectedOf = (name: string): Problem[] =>
  JSON.parse(readFileSync(expectationPath(name), 'utf8'));

test.each(fixtureNames)('%s', (name) => {
  const { dataset, problems } = parse(fixtureText(name));
  const path = expectationPath(name);
  if (process.env.UPDATE === '1') writeFileSync(path, `${JSON.stringify(problems, null, 2)}\n`);
  expect(existsSync(path), `${path} is missing: write it with UPDATE=1`).toBe(true);
  expect(problems).toEqual(expectedOf(name));
  expect(dataset === null).toBe(problems.some(({ severity }) => severity === 'error'));
});

test.each(Object.keys(problemKinds) as ProblemCode[])('a fixture yields %s', (code) => {
  if (madeElsewhere.includes(code)) return;
  const codes = fixtureNames.flatMap((name) => expectedOf(name).map((problem) => problem.code));
  expect(codes).toContain(code);
});

test('a fixture is named after a problem that it yields', () => {
  for (const name of fixtureNames) {
    if (!(name in problemKinds)) continue;
    expect(expectedOf(name).map(({ code }) => code)).toContain(name);
  }
});
