// The shipped datasets as sheets, each laid out once.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '../../../src/dataset/parse';
import { prepare } from '../../../src/dataset/prepare';
import type { Dataset } from '../../../src/dataset/types';
import { world } from '../../../src/entries/world';
import { networkOf } from '../../../src/model/network';
import { timelineOf } from '../../../src/model/timeline';
import { sheetOf } from '../../../src/scene/sheet/sheetOf';
import type { Sheet, SheetInput } from '../../../src/scene/sheet/types';
import { openingView } from '../../../src/view/view';

export const files = readdirSync('data').filter((file) => file.endsWith('.json'));

export const textOf = (file: string): string => readFileSync(`data/${file}`, 'utf8');

export function datasetOf(file: string): Dataset {
  const { dataset } = parse(textOf(file));
  if (!dataset) throw new Error(`${file} is not a dataset`);
  return dataset;
}

export function inputOf(dataset: Dataset): Omit<SheetInput, 'size' | 'theme'> {
  const network = networkOf(prepare(dataset));
  const steps = timelineOf(network);
  return { network, steps, view: openingView(network, steps), world };
}

const inputs = new Map<string, ReturnType<typeof inputOf>>();

export function inputOfFile(file: string): ReturnType<typeof inputOf> {
  const input = inputs.get(file) ?? inputOf(datasetOf(file));
  inputs.set(file, input);
  return input;
}

const sheets = new Map<string, Sheet>();

export function sheetOfFile(
  file: string,
  asked: Pick<SheetInput, 'size'> & Partial<SheetInput>,
): Sheet {
  const { size, theme = 'light', ...more } = asked;
  const key = JSON.stringify([file, size, theme, more]);
  const sheet = sheets.get(key) ?? sheetOf({ ...inputOfFile(file), ...asked, theme });
  sheets.set(key, sheet);
  return sheet;
}
