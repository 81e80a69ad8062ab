// @ts-check
// Checks the imports of src. dependency-cruiser passes when it cruised nothing, so files are counted.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import process from 'node:process';

const cruise = spawnSync(
  process.execPath,
  [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    'src',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
  ],
  { encoding: 'utf8', maxBuffer: 1 << 28 },
);
if (!cruise.stdout) {
  console.error(cruise.stderr);
  process.exit(1);
}

/** @type {{ modules: { source: string }[], summary: { violations: { from: string, to: string, rule: { name: string }, cycle?: { name: string }[] }[] } }} */
const { modules, summary } = JSON.parse(cruise.stdout);
const cruised = new Set(modules.map(({ source }) => source));
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'));
const missed = files.filter((name) => !cruised.has(name));

for (const { from, to, rule, cycle } of summary.violations) {
  const path = cycle ? cycle.map(({ name }) => name).join(' -> ') : to;
  console.error(`${rule.name}: ${from} -> ${path}`);
}
for (const name of missed) console.error(`not looked at: ${name}`);
if (files.length === 0) console.error('There is no module in src.');
console.log(`${files.length} modules, ${summary.violations.length} violations`);
process.exitCode = files.length === 0 || missed.length + summary.violations.length > 0 ? 1 : 0;
