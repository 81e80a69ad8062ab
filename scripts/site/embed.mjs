// @ts-check
// What does a site offer to other people's pages? An embed of each dataset, live and pinned, and its loader.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { headersFile } from './embedHeaders.mjs';
import { digest, fillEmbed } from './fillEmbed.mjs';
import { moduleOf, root } from './modules.mjs';

/**
 * @typedef {import('./plugin.mjs').SiteOptions} SiteOptions
 * @typedef {import('./fillEmbed.mjs').PrerenderedEmbed} PrerenderedEmbed
 * @typedef {object} EmbedPrerenderer src/entries/prerenderEmbed.tsx
 * @property {(text: string, file: string) => Promise<PrerenderedEmbed | { complaint: string }>} prerenderEmbed
 * @typedef {{ fileName: string, source: string }} File
 */

/** @param {string} text */
const shortHash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/**
 * The live embed and the pinned one of each dataset: the same page, one folder deeper.
 * @param {SiteOptions} options
 */
async function embedsOf({ files: paths }) {
  /** @type {[EmbedPrerenderer, import('./bundle.mjs').Bundle]} */
  const [{ prerenderEmbed }, parts] = await Promise.all([
    moduleOf('/src/entries/prerenderEmbed.tsx'),
    bundle('/src/entries/embed.tsx'),
  ]);
  const world = readFileSync(join(root, 'src/geo/basemap/world.json'), 'utf8');
  /** @type {File[]} */
  const files = [];
  /** @type {Record<string, { version: string }>} */
  const datasets = {};
  for (const [index, path] of paths.entries()) {
    const text = readFileSync(path, 'utf8');
    const version = shortHash(text);
    const embed = await prerenderEmbed(text, path);
    if ('complaint' in embed) throw new Error(`\n${embed.complaint}`);
    const page = index === 0 ? '' : `${embed.id}/`;
    const add = (/** @type {string} */ folder, /** @type {string} */ up) => {
      const source = fillEmbed(embed, parts, world, { home: up + page, version });
      files.push({ fileName: `embed/${embed.id}/${folder}index.html`, source });
    };
    add('', '../../');
    add(`${version}/`, '../../../');
    datasets[embed.id] = { version };
  }
  return { files, datasets };
}

/** The loader under a name that stays, and under one that stands for its bytes. */
async function loaderFiles() {
  const { code } = await bundle('/src/entries/loader.ts');
  const file = `v1.${shortHash(code)}.js`;
  return {
    files: ['v1.js', file].map((name) => ({ fileName: `embed/${name}`, source: code })),
    loader: { file, integrity: digest(code, 'sha384') },
  };
}

/** What an embed keeps and asks, for whoever has to answer for it. */
const privacy = {
  cookies: false,
  storage: false,
  requestsToOtherHosts: false,
  requestsAfterLoading: false,
  analytics: false,
};

/** @param {SiteOptions} options @returns {import('vite').Plugin} */
export function embeds(options) {
  /** @type {Promise<[Awaited<ReturnType<typeof embedsOf>>, Awaited<ReturnType<typeof loaderFiles>>]>} */
  let coming;
  return {
    name: 'entente-embeds',
    apply: 'build',
    buildStart() {
      // Not waited for: the pages are bundled meanwhile.
      coming = Promise.all([embedsOf(options), loaderFiles()]);
      coming.catch(() => {});
    },
    async generateBundle() {
      const [{ files, datasets }, { files: loaders, loader }] = await coming;
      const manifest = { protocol: 1, loader, datasets, privacy };
      const notes = [
        { fileName: 'embed/manifest.json', source: `${JSON.stringify(manifest, null, 2)}\n` },
        { fileName: '_headers', source: headersFile },
      ];
      for (const file of [...files, ...loaders, ...notes])
        this.emitFile({ type: 'asset', ...file });
    },
  };
}
