// Draws every preset of every shipped dataset with the command line, for docs/gallery.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { run } from '../src/entries/cli/run';
import { presetNames } from '../src/scene/sheet/presets';

const folder = process.argv[2] ?? 'docs/gallery';
const datasets = readdirSync('data').filter((file) => file.endsWith('.json'));

const effects = {
  readText: (path: string) => readFileSync(path, 'utf8'),
  readBytes: (path: string) => readFileSync(path),
  writeText: (path: string, text: string) => writeFileSync(path, text),
  writeBytes: (path: string, bytes: Uint8Array) => writeFileSync(path, bytes),
  buildSite: () => Promise.reject(new Error('The gallery is no site.')),
  print: (text: string) => process.stdout.write(text),
  printError: (text: string) => process.stderr.write(text),
};

interface Shot {
  file: string;
  words: string[];
}

/** What a reader meets as a bitmap; the rest are drawings, which are smaller. */
const bitmaps = ['social'];

/** Alternately light and dark, so that both are seen. */
function shotsOf(dataset: string, position: number): Shot[] {
  const name = dataset.replace(/-.*$/, '');
  const presets = presetNames.map((preset, index) => {
    const theme = (index + position) % 2 === 0 ? 'light' : 'dark';
    const words = ['--preset', preset, '--theme', theme];
    const ending = bitmaps.includes(preset) ? 'png' : 'svg';
    return { file: `${name}-${preset}.${ending}`, words };
  });
  const evidence = { file: `${name}-evidence.svg`, words: ['--preset', 'article', '--evidence'] };
  return position === 0 ? [...presets, evidence] : presets;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const lines = [
  '# Gallery',
  '',
  'Every image is drawn from `data/` by `npm run gallery`, without a browser. How to make one of',
  'your own: [images.md](../images.md).',
];
for (const [position, dataset] of datasets.entries()) {
  lines.push('', `## ${JSON.parse(readFileSync(`data/${dataset}`, 'utf8')).title}`);
  for (const { file, words } of shotsOf(dataset, position)) {
    const out = `${folder}/${file}`;
    const code = await run(
      ['render', `data/${dataset}`, '-o', out, '--scale', '1', ...words],
      effects,
    );
    if (code !== 0) process.exit(code);
    lines.push(
      '',
      `![${file}](${file})`,
      '',
      `\`render data/${dataset} -o ${file} ${words.join(' ')}\``,
    );
  }
}
writeFileSync(`${folder}/README.md`, `${lines.join('\n')}\n`);
