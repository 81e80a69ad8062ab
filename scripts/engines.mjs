// @ts-check
// Finds Firefox and WebKitGTK for the engine tests, or installs them from Debian's packages.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { findProgram, installPackages, isExecutable } from './system.mjs';

/** WebKitGTK's own small browser lies outside the PATH. */
function findMiniBrowser() {
  const libraries = ['/usr/lib', '/usr/libexec', '/usr/lib64'];
  const folders = libraries.flatMap((library) => {
    try {
      return [library, ...readdirSync(library).map((name) => join(library, name))];
    } catch {
      return [];
    }
  });
  const versions = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  return folders
    .flatMap((folder) => versions.map((version) => join(folder, version, 'MiniBrowser')))
    .find(isExecutable);
}

const engines = {
  firefox: {
    find: () => process.env.FIREFOX_PATH ?? findProgram('firefox-esr', 'firefox'),
    package: 'firefox-esr',
  },
  webKitDriver: { find: () => findProgram('WebKitWebDriver'), package: 'webkit2gtk-driver' },
  miniBrowser: { find: findMiniBrowser, package: 'webkit2gtk-driver' },
  xvfb: { find: () => findProgram('Xvfb'), package: 'xvfb' },
};

/** @returns {Record<keyof typeof engines, string>} the path of each program */
export function findEngines() {
  const missing = () => Object.values(engines).filter(({ find }) => find() === undefined);
  const packages = [...new Set(missing().map((engine) => engine.package))];
  if (packages.length > 0) installPackages(...packages);
  const absent = [...new Set(missing().map((engine) => engine.package))];
  if (absent.length > 0) {
    throw new Error(
      `The engine tests need programs of the Debian packages ${absent.join(', ')}: ` +
        `run "apt-get install ${absent.join(' ')}" as root. ` +
        'FIREFOX_PATH names a Firefox that lies elsewhere.',
    );
  }
  const paths = Object.entries(engines).map(([name, { find }]) => [name, find()]);
  return Object.fromEntries(paths);
}
