// @ts-check
// Finds programs on this machine, and installs Debian packages where that is possible.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** @param {string} file */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of the named programs that is on the PATH. @param {string[]} names */
export function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

export const canInstallPackages = () =>
  process.getuid?.() === 0 && findProgram('apt-get') !== undefined;

/** @param {string[]} packages @returns {boolean} whether they are installed now */
export function installPackages(...packages) {
  if (!canInstallPackages()) return false;
  console.error(`Installing ${packages.join(', ')} with apt-get …`);
  const apt = (/** @type {string[]} */ ...options) => {
    const { status, stdout, stderr } = spawnSync('apt-get', ['-qq', ...options], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) console.error(`${stdout}${stderr}`.trim());
    return status === 0;
  };
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}
