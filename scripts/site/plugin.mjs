// @ts-check
// How do datasets become pages? At build time and in development each is parsed and prerendered.
import { firstOf, pagesOf } from './datasets.mjs';
import { fillPage } from './fillPage.mjs';
import { moduleOf } from './modules.mjs';
import { publicationOf } from './publication.mjs';

/**
 * @typedef {import('./datasets.mjs').Page} Page
 * @typedef {import('./datasets.mjs').Prerenderer} Prerenderer
 * @typedef {object} SiteOptions
 * @property {readonly string[]} files The datasets; the first is at the site's root, every other one
 *   at `<id>/`.
 * @property {string | null} [baseUrl] The site's own address with a slash at its end, if known.
 * @property {string | null} [publisher] Who publishes it.
 * @property {boolean} [hasImages] Whether posters and cards are drawn; they are.
 * @property {boolean} [isMinifiedTwice] Whether the first scripts are made smaller still; they are.
 */

const entry = '/src/entries/prerender.tsx';

/** Letters that every page shows at once, and the live map's code; its outlines wait for neither. */
const wantedEarly = /** @type {const} */ ([
  { pattern: /ibm-plex-sans-latin-[46]00-normal[^/]*\.woff2$/, kind: 'font' },
  { pattern: /\/live-[^/]*\.js$/, kind: 'module' },
]);

/** @param {object | undefined} bundle */
const preloadsFrom = (bundle) => {
  const files = Object.keys(bundle ?? {});
  return wantedEarly.flatMap(({ pattern, kind }) =>
    files.filter((file) => pattern.test(file)).map((file) => ({ href: `./${file}`, kind })),
  );
};

/** @param {SiteOptions} options @returns {import('vite').Plugin} */
function buildPlugin(options) {
  /** @type {import('./publication.mjs').Publication | null} */
  let publication = null;
  const published = () => {
    if (!publication) throw new Error('The build has not begun.');
    return publication;
  };
  let template = '';
  return {
    name: 'entente-site-build',
    apply: 'build',
    enforce: 'post',
    async buildStart() {
      /** @type {Prerenderer} */
      const prerenderer = await moduleOf(entry);
      publication = publicationOf(pagesOf(options.files, prerenderer), prerenderer, options);
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        template = html;
        const { first, headOf } = published();
        return fillPage(html, first, preloadsFrom(bundle), await headOf(first));
      },
    },
    async generateBundle(_options, bundle) {
      const { others, headOf, files } = published();
      // The template's own addresses, one folder up; what is filled in has none.
      const inFolder = template.replace(/((?:href|src)=")\.\//g, '$1../');
      const preloads = preloadsFrom(bundle).map(({ href, kind }) => ({ href: `.${href}`, kind }));
      for (const page of others) {
        const source = fillPage(inFolder, page, preloads, await headOf(page));
        this.emitFile({ type: 'asset', fileName: `${page.id}/index.html`, source });
      }
      for (const { file, source } of await files())
        this.emitFile({ type: 'asset', fileName: file, source });
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
