// @ts-check
// Packs the library, puts it into a project of its own, and tries there what the README says.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { checkMaps } from './pack/checkMaps.mjs';
import { checksOf } from './pack/checks.mjs';
import { runNode, runNpm } from './pack/run.mjs';

const root = resolve(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'entente-pack-'));
const project = join(folder, 'project');
const { check, conclude } = checksOf();

/** The README's lines, as they stand there. @param {string} language */
function snippet(language) {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, section = ''] = readme.split('## Use it as a library');
  const [, code] = new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(section) ?? [];
  if (!code) throw new Error(`The README has no snippet in ${language}.`);
  return code;
}

/** Only what the library declares, and what any project of this kind has. */
function install(/** @type {string} */ tarball) {
  const modules = join(project, 'node_modules');
  const own = join(modules, 'entente');
  mkdirSync(own, { recursive: true });
  runNode([
    '-e',
    `require('node:child_process').execFileSync('tar', ${JSON.stringify(['-xzf', tarball, '-C', own, '--strip-components=1'])})`,
  ]);
  const packed = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));
  const tools = ['vite', 'typescript', '@types/react', '@types/react-dom'];
  for (const name of [
    ...Object.keys({ ...packed.dependencies, ...packed.peerDependencies }),
    ...tools,
  ]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
}

const bin = (/** @type {string} */ path) => join(project, 'node_modules', path);

try {
  /** @type {{ filename: string, files: { path: string }[] }[]} */
  const [packed] = JSON.parse(runNpm(['pack', '--json', '--pack-destination', folder], root));
  check('packs what is built, the schema and the licence, and nothing of the source', () => {
    const paths = (packed?.files ?? []).map(({ path }) => path);
    const others = paths.filter((path) => !/^(lib|public\/schema)\//.test(path)).sort();
    const expected = ['LICENSE', 'README.md', 'THIRD_PARTY_NOTICES.md', 'package.json'];
    if (others.join() !== expected.join()) throw new Error(`It packs ${others}.`);
    for (const target of Object.values(manifest.exports).flatMap((one) =>
      typeof one === 'string' ? one : Object.values(one),
    ))
      if (!paths.includes(target.slice(2))) throw new Error(`It does not pack ${target}.`);
  });

  cpSync(join(root, 'tests/pack/project'), project, { recursive: true });
  const dataset = readFileSync(join(root, 'tests/fixtures/datasets/valid.dataset.json'), 'utf8');
  for (const path of ['dataset.json', 'src/dataset.json'])
    writeFileSync(join(project, path), dataset);
  writeFileSync(join(project, 'src/Explainer.tsx'), snippet('tsx'));
  writeFileSync(join(project, 'draw.mjs'), snippet('js'));
  install(join(folder, packed?.filename ?? ''));

  check('is imported in Node without touching anything', () => {
    const code = `const before = Object.keys(globalThis).join();
      await import('entente'); await import('entente/react'); await import('entente/world');
      if (Object.keys(globalThis).join() !== before) throw new Error('It left a global behind.');`;
    const output = runNode(['--input-type=module', '-e', code], project);
    if (output !== '') throw new Error(`It printed ${output}.`);
  });
  check("draws a map with the README's lines", () => {
    runNode(['draw.mjs'], project);
    const svg = readFileSync(join(project, 'map.svg'), 'utf8');
    if (!/^<svg [^>]*viewBox="0 0 960 600"/.test(svg) || !svg.includes('Avaria'))
      throw new Error(svg.slice(0, 300));
  });
  check('is typed, for bundlers and for Node', () => {
    runNode([bin('typescript/bin/tsc')], project);
    const forNode = [
      '--module',
      'nodenext',
      '--moduleResolution',
      'nodenext',
      '--target',
      'es2022',
    ];
    writeFileSync(
      join(project, 'node.mts'),
      "import { parse, type Dataset } from 'entente';\nexport const read: Dataset | null = parse('{}').dataset;\n// @ts-expect-error a number is no text\nparse(1);\n",
    );
    runNode(
      [bin('typescript/bin/tsc'), ...forNode, '--strict', '--noEmit', '--ignoreConfig', 'node.mts'],
      project,
    );
  });
  const html = check('is rendered on a server', () => {
    runNode(
      [bin('vite/bin/vite.js'), 'build', '--ssr', 'src/server.tsx', '--outDir', 'server'],
      project,
    );
    const code = "process.stdout.write((await import('./server/server.js')).html)";
    const written = runNode(['--input-type=module', '-e', code], project);
    const maps = written.match(/<section class="entente/g)?.length;
    const drawn = written.match(/<svg[^>]* class="(wide|narrow)"/g)?.length;
    if (maps !== 2 || drawn !== 2) throw new Error(`${maps} maps, ${drawn} drawn on the server`);
    return written;
  });
  check('is built for a browser', () => {
    const page = join(project, 'index.html');
    writeFileSync(
      page,
      readFileSync(page, 'utf8').replace('<!--app-->', () => html ?? ''),
    );
    runNode([bin('vite/bin/vite.js'), 'build', '--base=./'], project);
  });
  await checkMaps(join(project, 'dist'), check).catch((failure) =>
    check('is used in a browser', () => {
      throw failure;
    }),
  );
} finally {
  if (process.env.KEEP) console.log(folder);
  else rmSync(folder, { recursive: true, force: true });
}
conclude();
