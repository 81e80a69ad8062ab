// Where do the datasets of the tests stand, and what is expected of them?
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../fixtures/datasets/', import.meta.url);
const ending = /\.dataset\.(json|txt)$/;

/** A dataset is `.json`; a text that is not, or whose bytes matter, is `.txt`. */
const files = readdirSync(folder).filter((file) => ending.test(file));

export const fixtureNames = files.map((file) => file.replace(ending, ''));

export function fixtureText(name: string): string {
  const file = files.find((one) => one.replace(ending, '') === name);
  return readFileSync(new URL(file ?? `${name}.dataset.json`, folder), 'utf8');
}

export const expectationPath = (name: string): string =>
  fileURLToPath(new URL(`${name}.problems.json`, folder));

export const validText = fixtureText('valid');
