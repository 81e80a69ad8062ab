// @ts-check
// How do build scripts run modules of src? Through Vite, with the project's own reading of imports.

import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** The project's folder, wherever the build was started. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Markup needs no styles; the page's script brings those that components import.
 * @type {import('vite').Plugin}
 */
const withoutStyles = {
  name: 'entente-without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : undefined),
  load: (id) => (id === '\0no-styles' ? '' : undefined),
};

/**
 * @template Module
 * @param {string} entry Path from the project's folder, with a leading slash.
 * @returns {Promise<Module>}
 */
export async function moduleOf(entry) {
  const { NODE_ENV } = process.env;
  // What is prerendered is what the reader's browser renders: React's production build.
  process.env.NODE_ENV = 'production';
  try {
    const { module } = await runnerImport(entry, {
      ...{ root, configFile: false, logLevel: 'error' },
      plugins: [withoutStyles],
    });
    return /** @type {Module} */ (module);
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}
