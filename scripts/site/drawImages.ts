// Draws the images of datasets in a process of its own, so that the pages can be bundled meanwhile.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { text as textOf } from 'node:stream/consumers';
import { drawPosters } from '../../src/entries/posters';

const [folder = ''] = process.argv.slice(2);
// Awaited, not read at once: a pipe that is not filled yet has nothing to read.
const asked = JSON.parse(await textOf(process.stdin)) as {
  text: string;
  page: string | null;
}[];

const drawn: { file: string; altText: string }[][] = [];
for (const { text, page } of asked) {
  const posters = await drawPosters(text, page);
  for (const { file, bytes } of posters) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
  drawn.push(posters.map(({ file, altText }) => ({ file, altText })));
}
process.stdout.write(JSON.stringify(drawn));
