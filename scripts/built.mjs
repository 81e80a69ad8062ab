// @ts-check
// Is the site in dist/ what these sources are built to? If it is not, or with `--anew`, it is built.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { build } from 'vite';

/** All that a build reads, and more: too much costs a needless build, too little a stale one. */
const sources = [
  ...['src', 'public', 'data', 'demo', 'scripts', 'index.html', 'vite.config.ts'],
  ...['package.json', 'package-lock.json', 'node_modules/.package-lock.json', 'tsconfig.json'],
];
const record = 'node_modules/.cache/entente-build/record.json';

/** @param {string} path @returns {string[]} itself, or all that is in it */
function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`));
}

/** Stands for every byte and every name. @param {readonly string[]} paths */
function digestOf(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const file of paths.flatMap(filesOf)) {
    const bytes = readFileSync(file);
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

function isUpToDate() {
  try {
    const known = JSON.parse(readFileSync(record, 'utf8'));
    return known.sources === digestOf(sources) && known.site === digestOf(['dist']);
  } catch {
    // Nothing was recorded, or there is no site.
    return false;
  }
}

if (process.argv.includes('--anew') || !isUpToDate()) {
  rmSync(record, { force: true });
  const before = digestOf(sources);
  await build({ logLevel: 'warn' });
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, JSON.stringify({ sources: before, site: digestOf(['dist']) }));
}
