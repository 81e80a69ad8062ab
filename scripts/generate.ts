// How does one get a large dataset to try things on? `npm run generate -- out.json [ties] [seed]`.
import { writeFileSync } from 'node:fs';
import { generateDataset } from '../tests/fixtures/generateDataset';

const [path, ties = '3000', seed = '1'] = process.argv.slice(2);
if (path === undefined || !/^\d+$/.test(ties) || !/^\d+$/.test(seed)) {
  console.error('usage: npm run generate -- out.json [ties] [seed]');
  process.exit(2);
}
const dataset = generateDataset({ ties: Number(ties), seed: Number(seed) });
writeFileSync(path, `${JSON.stringify(dataset)}\n`);
console.log(`${path}: ${dataset.actors.length} actors, ${dataset.ties.length} ties`);
