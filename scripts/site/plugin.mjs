// @ts-check
// How do datasets become pages? At build time and in development each is parsed and prerendered.
import { firstOf, pagesOf } from './datasets.mjs';
import { fillPage } from './fillPage.mjs';
import { drawImages } from './images.mjs';
import { moduleOf } from './modules.mjs';

/**
 * @typedef {import('./datasets.mjs').Pages} Pages
 * @typedef {import('./datasets.mjs').Prerenderer} Prerenderer
 * @typedef {object} SiteOptions
 * @property {readonly string[]} files The datasets; the first is at the site's root, every other one
 *   at `<id>/`.
 * @property {boolean} [hasImages] Whether posters and cards are drawn; they are.
 */

const entry = '/src/entries/prerender.tsx';

/** Letters that every page shows at once, and the live map's code; its outlines wait for neither. */
const wantedEarly = /** @type {const} */ ([
  { pattern: /ibm-plex-sans-latin-[46]00-normal[^/]*\.woff2$/, kind: 'font' },
  { pattern: /\/live-[^/]*\.js$/, kind: 'module' },
]);

/** @param {string[]} files */
const preloadsFrom = (files) =>
  wantedEarly.flatMap(({ pattern, kind }) =>
    files.filter((file) => pattern.test(file)).map((file) => ({ href: `./${file}`, kind })),
  );

/** @param {SiteOptions} options @returns {import('vite').Plugin} */
function buildPlugin({ files, hasImages = true }) {
  /** @type {Pages} */
  let pages = new Map();
  let template = '';
  /** @type {Promise<import('./images.mjs').SiteImage[][]>} */
  let images = Promise.resolve([]);
  return {
    name: 'entente-site-build',
    apply: 'build',
    enforce: 'post',
    async buildStart() {
      pages = pagesOf(files, await moduleOf(entry));
      if (!hasImages) return;
      images = drawImages([...pages.values()].map(({ text }) => ({ text, page: null })));
      // Meanwhile the bundle is made; a failure is told where the images are taken.
      images.catch(() => {});
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        template = html;
        return fillPage(html, firstOf(pages), preloadsFrom(Object.keys(bundle ?? {})));
      },
    },
    async generateBundle(_options, bundle) {
      const preloads = preloadsFrom(Object.keys(bundle));
      for (const page of [...pages.values()].slice(1)) {
        // The template's own addresses, one folder up; what is filled in has none.
        const inFolder = template.replace(/((?:href|src)=")\.\//g, '$1../');
        const fromFolder = preloads.map(({ href, kind }) => ({ href: `.${href}`, kind }));
        const source = fillPage(inFolder, page, fromFolder);
        this.emitFile({ type: 'asset', fileName: `${page.id}/index.html`, source });
      }
      for (const { file, bytes } of (await images).flat())
        this.emitFile({ type: 'asset', fileName: file, source: bytes });
    },
  };
}

/** @param {SiteOptions} options @returns {import('vite').Plugin} */
function servePlugin({ files }) {
  return {
    name: 'entente-site-serve',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server, originalUrl }) {
        if (!server) return html;
        const module = /** @type {Prerenderer} */ (await server.ssrLoadModule(entry));
        const pages = pagesOf(files, module);
        const [, asked = ''] = /^\/([a-z0-9-]+)\/?(?:[?#]|$)/.exec(originalUrl ?? '') ?? [];
        return fillPage(html, pages.get(asked) ?? firstOf(pages));
      },
    },
  };
}

/** @param {SiteOptions} options */
export const site = (options) => [buildPlugin(options), servePlugin(options)];
