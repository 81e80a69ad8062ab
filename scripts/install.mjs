// @ts-check
// Installs what is missing. Runs before anything is installed, so it uses Node's own modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import process from 'node:process';

/** @param {string} file */
const changedAt = (file) => {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return 0;
  }
};

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Entente needs Node.js 20.19 or later; this is ${process.versions.node}.`);
  process.exit(1);
}

/** An interrupted installation may leave npm's record behind, so every package is looked for. */
function isComplete() {
  if (changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json')) return false;
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.keys(packages).every(
    (folder) => folder === '' || packages[folder].optional || existsSync(`${folder}/package.json`),
  );
}

if (!isComplete()) {
  const npm = process.env.npm_execpath;
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const done = npm
    ? spawnSync(process.execPath, [npm, ...options], { stdio: 'inherit' })
    : spawnSync('npm', options, { stdio: 'inherit', shell: process.platform === 'win32' });
  process.exit(done.status ?? 1);
}
