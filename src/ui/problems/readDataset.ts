// What is in a text that claims to be a dataset? A prepared dataset, or its problems.
import { parse } from '../../dataset/parse';
import { prepare } from '../../dataset/prepare';
import type { PreparedDataset } from '../../dataset/prepared';
import type { Problem } from '../../dataset/problem';

export interface Reading {
  /** `null` when the dataset cannot be used. */
  prepared: PreparedDataset | null;
  problems: Problem[];
}

/** Brings parser, validator and EDTF library with it: import it only when a file has come. */
export function readDataset(text: string): Reading {
  const { dataset, problems } = parse(text);
  return { prepared: dataset && prepare(dataset), problems };
}
