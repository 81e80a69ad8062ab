// @ts-check
// How does our map compare with others on the same data? `npm run bench:peers -- --bench <folder> [--size S,M] [--repeats n] [--only a,b]`.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import react from '@vitejs/plugin-react';
import { build, runnerImport } from 'vite';
import { embeddableJson } from './site/fillPage.mjs';
import { inlineStyles } from './site/inlineStyles.mjs';
import { partStyles } from './site/partStyles.mjs';
import { linkTo, preloadsAmong } from './site/preloads.mjs';

const option = (/** @type {string} */ name) => {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? undefined : process.argv[index + 1];
};
const bench = option('bench');
if (!bench || !existsSync(join(bench, 'peers'))) {
  console.error('usage: npm run bench:peers -- --bench <a copy of the peer bench, installed>');
  process.exit(2);
}
const sizes = (option('size') ?? 'S,M').split(',');
const repeats = option('repeats') ?? '3';
const floors = 'floor-empty,floor-canvas,floor-svg';
const maps = 'd3-svg,d3-canvas,react-simple-maps,echarts-svg,echarts-canvas';
const others = option('only') ?? `${floors},${maps}`;
// Beside the peers' own, for the bench's server: the same address, so no page pays for a new process.
const dist = join(resolve(bench), 'dist/entente');

/** Runs a script of the bench. @param {string[]} command @param {Record<string, string>} env */
function run(command, env = {}) {
  const { status } = spawnSync(process.execPath, command, {
    cwd: bench,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** The page once a size, as `index.S.html`: its drawing is written into it, as our build does. */
async function buildPages() {
  rmSync(dist, { recursive: true, force: true });
  await build({
    configFile: false,
    logLevel: 'error',
    root: 'bench/peers',
    base: './',
    plugins: [react(), partStyles()],
    build: { target: 'es2022', outDir: dist, emptyOutDir: true },
  });
  const { module } = /** @type {{ module: any }} */ (
    await runnerImport(resolve('bench/peers/prerender.ts'), {
      configFile: false,
      logLevel: 'error',
    })
  );
  const text = (/** @type {string} */ file) => readFileSync(join(dist, file), 'utf8');
  const template = inlineStyles(text('index.html'), text);
  const assets = readdirSync(join(dist, 'assets')).map((file) => `assets/${file}`);
  // The live map's code comes when the bench asks for it.
  const letters = preloadsAmong(assets).filter(({ kind }) => kind === 'font');
  for (const size of sizes) {
    const data = JSON.parse(readFileSync(join(String(bench), `data/${size}.json`), 'utf8'));
    const { styles, markup, prepared } = module.prerender(data, size);
    const html = template
      .replace('<!--styles-->', () => `${letters.map(linkTo).join('')}<style>${styles}</style>`)
      .replace('<!--map-->', () => markup)
      .replace(
        '<!--data-->',
        () =>
          `<script type="application/json" id="entente-dataset">${embeddableJson(prepared)}</script>`,
      );
    writeFileSync(join(dist, `index.${size}.html`), html);
  }
}

/** Two rows: ready when the built drawing stands, and ready when the live map does. */
function enrol() {
  for (const [id, name, query] of [
    ['entente', 'Entente (static map first)', ''],
    ['entente-live', 'Entente (live map)', '&ready=live'],
  ]) {
    const folder = join(String(bench), 'peers', String(id));
    mkdirSync(folder, { recursive: true });
    cpSync('bench/peers/adapter.js', join(folder, 'adapter.js'));
    const url = `{origin}/p/entente/?size={size}${query}`;
    const peer = { name, packages: [], url, adapter: 'adapter.js' };
    writeFileSync(join(folder, 'peer.json'), JSON.stringify(peer, null, 2));
  }
}

run(['scripts/gen-data.mjs']);
await buildPages();
enrol();
const only = `${others},entente,entente-live`;
run([
  ...['scripts/bench.mjs', '--only', only, '--size', sizes.join(',')],
  ...['--repeats', repeats, '--out', join(dist, 'results.json')],
]);
