// @ts-check
// Runs a program to its end. What it says is given back; when it fails, it is the error.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** @param {string} program @param {string[]} options @param {string} [folder] @param {boolean} [shell] */
function run(program, options, folder, shell = false) {
  const { status, stdout, stderr, error } = spawnSync(program, options, {
    ...{ cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28, shell },
    // A test runner's own environment would make React another one.
    env: { ...process.env, NODE_ENV: '' },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${options.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

/** @param {string[]} options @param {string} [folder] */
export const runNode = (options, folder) => run(process.execPath, options, folder);

/** @param {string[]} options @param {string} folder */
export function runNpm(options, folder) {
  const npm = process.env.npm_execpath;
  if (npm) return runNode([npm, ...options], folder);
  return run('npm', options, folder, process.platform === 'win32');
}
