// @ts-check
// How does one entry become one script and one style sheet that fetch nothing? A build of its own.
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { root } from './modules.mjs';
import { smallMapLibrary } from './smallMapLibrary.mjs';
import { smallScripts } from './smallScripts.mjs';
import { withoutMotion } from './withoutMotion.mjs';

/** @typedef {{ code: string, css: string }} Bundle */

/**
 * An embed's outlines stand in its page: no address of theirs is needed.
 * @type {import('vite').Plugin}
 */
const withoutAddresses = {
  name: 'entente-without-addresses',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.json?url') ? '\0no-address' : undefined),
  load: (id) => (id === '\0no-address' ? `export default ''` : undefined),
};

/**
 * What travels with every embed is a third of React's size; the components know no difference. The
 * site keeps React, with which the markup of both is built.
 */
const smallReact = [
  { find: /^react$/, replacement: 'preact/compat' },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
];

/** @param {string} entry @returns {Promise<Bundle>} */
export async function bundle(entry) {
  const built = await build({
    ...{ root, configFile: false, logLevel: 'error', publicDir: false },
    resolve: { alias: smallReact },
    plugins: [withoutAddresses, withoutMotion, react(), smallMapLibrary(), smallScripts()],
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: { input: entry, output: { format: 'es', codeSplitting: false } },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunks = outputs.flatMap((one) => (one.type === 'chunk' ? [one] : []));
  const [chunk] = chunks;
  if (!chunk || chunks.length > 1) throw new Error(`${entry} became ${chunks.length} scripts.`);
  const sheets = outputs.flatMap((one) =>
    one.type === 'asset' && one.fileName.endsWith('.css') ? [String(one.source)] : [],
  );
  return { code: chunk.code, css: sheets.join('') };
}
