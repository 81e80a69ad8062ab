// @ts-check
// How do datasets become pages? At build time and in development each is parsed and prerendered.
import { firstOf, pagesOf } from './datasets.mjs';
import { fillPage } from './fillPage.mjs';
import { inlineStyles } from './inlineStyles.mjs';
import { moduleOf } from './modules.mjs';
import { preloadsAmong } from './preloads.mjs';
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

/** @param {import('vite').IndexHtmlTransformContext['bundle']} bundle @param {string} file */
function textIn(bundle, file) {
  const output = bundle?.[file];
  if (output?.type !== 'asset') throw new Error(`The page links to ${file}, which was not built.`);
  return String(output.source);
}

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
        template = inlineStyles(html, (file) => textIn(bundle, file));
        const { first, headOf } = published();
        return fillPage(
          template,
          first,
          preloadsAmong(Object.keys(bundle ?? {})),
          await headOf(first),
        );
      },
    },
    async generateBundle(_options, bundle) {
      const { others, headOf, files } = published();
      // The template's own addresses, one folder up; what is filled in has none.
      const inFolder = template.replace(/((?:href|src)="|url\()\.\//g, '$1../');
      const preloads = preloadsAmong(Object.keys(bundle)).map(({ href, kind }) => ({
        href: `.${href}`,
        kind,
      }));
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
