// The first dataset, read as the program reads it.
import { readFileSync } from 'node:fs';
import { parse } from '../../src/dataset/parse';
import type { Dataset } from '../../src/dataset/types';

const file = new URL('../../data/iraq-intelligence-sharing-2015.json', import.meta.url);

const { dataset, problems } = parse(readFileSync(file, 'utf8'));

export { problems };

function valid(): Dataset {
  if (!dataset) throw new Error(JSON.stringify(problems, null, 2));
  return dataset;
}

export default valid();
