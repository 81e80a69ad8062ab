// How long does the command line take for a picture, once it runs? Prints JSON; the picture as shapes comes with it.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { Resvg } from '@resvg/resvg-js';
import { run } from '../src/entries/cli/run';
import { spreadOf } from './statistics.mjs';

const [file = '', repeats = '5'] = process.argv.slice(2);
let written: string | Uint8Array = '';

const keep = (_: string, what: string | Uint8Array) => {
  written = what;
};

const effects = {
  readText: (path: string) => readFileSync(path, 'utf8'),
  readBytes: (path: string) => readFileSync(path),
  writeText: keep,
  writeBytes: keep,
  buildSite: () => Promise.reject(new Error('A picture is no site.')),
  print: () => undefined,
  printError: (text: string) => process.stderr.write(text),
};

async function draw(kind: string, ...words: string[]): Promise<string | Uint8Array> {
  if ((await run(['render', file, '-o', `x.${kind}`, ...words], effects)) !== 0) process.exit(1);
  return written;
}

async function timed(does: () => unknown): Promise<number> {
  const start = performance.now();
  await does();
  return performance.now() - start;
}

await draw('png'); // warms the code up
const drawn = await draw('svg', '--outlines');
const shapes = typeof drawn === 'string' ? drawn : new TextDecoder().decode(drawn);
const options = { font: { loadSystemFonts: false }, fitTo: { mode: 'zoom', value: 2 } } as const;

/** The floor: the same picture, drawn already, becomes pixels and a PNG. A clip would cost it dear. */
const unclipped = shapes.replace(/ clip-path="[^"]*"/, '');
const subjects = {
  floor: () => new Resvg(unclipped, options).render().asPng(),
  png: () => draw('png'),
  svg: () => draw('svg'),
  pdf: () => draw('pdf'),
};
const samples = new Map(Object.keys(subjects).map((kind) => [kind, [] as number[]]));
for (let repeat = 0; repeat < Number(repeats); repeat += 1) {
  for (const [kind, does] of Object.entries(subjects)) samples.get(kind)?.push(await timed(does));
}
const times = Object.fromEntries([...samples].map(([kind, all]) => [kind, spreadOf(all)]));
process.stdout.write(JSON.stringify({ times, shapes }));
