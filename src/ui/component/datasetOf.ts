// What may a program hand over as a dataset? Its JSON as it was imported, or what `prepare` made of it.
import { describeProblem } from '../../dataset/describeProblem';
import { parse } from '../../dataset/parse';
import { prepare } from '../../dataset/prepare';
import type { PreparedDataset } from '../../dataset/prepared';
import type { Dataset } from '../../dataset/types';

/** What a compiler makes of an imported JSON file: its terms are any text to it. */
export interface DatasetJson {
  readonly format: number;
  readonly id: string;
  readonly actors: readonly object[];
  readonly ties: readonly object[];
  readonly events: readonly object[];
}

export type GivenDataset = Dataset | DatasetJson | PreparedDataset;

const known = new WeakMap<GivenDataset, PreparedDataset>();

/** More than these would not be read in an error's message. */
const told = 3;

function checked(given: unknown): Dataset {
  const { dataset, problems } = parse(JSON.stringify(given));
  if (dataset) return dataset;
  const lines = problems
    .slice(0, told)
    .map((problem) => `${problem.pointer || '/'}: ${problem.code}: ${describeProblem(problem)}`);
  throw new Error(`This is no valid dataset.\n${lines.join('\n')}`);
}

/** Checked and prepared once per object. Throws with the first problems of an invalid dataset. */
export function preparedOf(given: GivenDataset): PreparedDataset {
  const before = known.get(given);
  if (before) return before;
  const prepared = 'dataset' in given ? (given as PreparedDataset) : prepare(checked(given));
  known.set(given, prepared);
  return prepared;
}
