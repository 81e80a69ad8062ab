// @ts-check
// How do datasets become pages? At build time and in development each is parsed and prerendered.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { fillPage } from './fillPage.mjs';

/**
 * @typedef {import('./fillPage.mjs').PrerenderedPage} PrerenderedPage
 * @typedef {Map<string, PrerenderedPage>} Pages By dataset id.
 * @typedef {object} Prerenderer src/entries/prerender.tsx
 * @property {(text: string, file: string) => PrerenderedPage | { complaint: string }} prerender
 * @typedef {object} SiteOptions
 * @property {string} folder Folder of the datasets, each a .json file.
 * @property {string} first Id of the dataset at the site's root; every other one is at `<id>/`.
 */

const entry = '/src/entries/prerender.tsx';

/** Letters that every page shows at once, and the live map's code; its outlines wait for neither. */
const wantedEarly = /** @type {const} */ ([
  { pattern: /ibm-plex-sans-latin-[46]00-normal[^/]*\.woff2$/, kind: 'font' },
  { pattern: /\/live-[^/]*\.js$/, kind: 'module' },
]);

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

/** @param {string[]} files */
const preloadsFrom = (files) =>
  wantedEarly.flatMap(({ pattern, kind }) =>
    files.filter((file) => pattern.test(file)).map((file) => ({ href: `./${file}`, kind })),
  );

/**
 * Throws, as a compiler does, with every problem of every dataset.
 * @param {string} folder @param {Prerenderer} prerenderer @returns {Pages}
 */
function pagesOf(folder, { prerender }) {
  /** @type {Pages} */
  const pages = new Map();
  const complaints = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const file = join(folder, name);
    const page = prerender(readFileSync(file, 'utf8'), file);
    if ('complaint' in page) complaints.push(page.complaint);
    else pages.set(page.id, page);
  }
  if (complaints.length > 0) throw new Error(`\n${complaints.join('\n')}`);
  return pages;
}

/** @param {Pages} pages @param {string} id */
function pageAt(pages, id) {
  const page = pages.get(id);
  if (!page) throw new Error(`No dataset has the id "${id}".`);
  return page;
}

/** @param {SiteOptions} options @returns {import('vite').Plugin} */
function buildPlugin({ folder, first }) {
  /** @type {Pages} */
  let pages = new Map();
  let template = '';
  return {
    name: 'entente-site-build',
    apply: 'build',
    enforce: 'post',
    async buildStart() {
      // What is prerendered is what the reader's browser renders: React's production build.
      process.env.NODE_ENV = 'production';
      /** @type {{ module: Prerenderer }} */
      const { module } = await runnerImport(entry, {
        configFile: false,
        logLevel: 'error',
        plugins: [withoutStyles],
      });
      pages = pagesOf(folder, module);
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        template = html;
        return fillPage(html, pageAt(pages, first), preloadsFrom(Object.keys(bundle ?? {})));
      },
    },
    generateBundle(_options, bundle) {
      const preloads = preloadsFrom(Object.keys(bundle));
      for (const page of pages.values()) {
        if (page.id === first) continue;
        // The template's own addresses, one folder up; what is filled in has none.
        const inFolder = template.replace(/((?:href|src)=")\.\//g, '$1../');
        const fromFolder = preloads.map(({ href, kind }) => ({ href: `.${href}`, kind }));
        const source = fillPage(inFolder, page, fromFolder);
        this.emitFile({ type: 'asset', fileName: `${page.id}/index.html`, source });
      }
    },
  };
}

/** @param {SiteOptions} options @returns {import('vite').Plugin} */
function servePlugin({ folder, first }) {
  return {
    name: 'entente-site-serve',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server, originalUrl }) {
        if (!server) return html;
        const module = /** @type {Prerenderer} */ (await server.ssrLoadModule(entry));
        const pages = pagesOf(folder, module);
        const [, asked = ''] = /^\/([a-z0-9-]+)\/?(?:[?#]|$)/.exec(originalUrl ?? '') ?? [];
        return fillPage(html, pageAt(pages, pages.has(asked) ? asked : first));
      },
    },
  };
}

/** @param {SiteOptions} options */
export const site = (options) => [buildPlugin(options), servePlugin(options)];
