// @ts-check
// What goes out with the pages of a site? Images, data, answers for programs, a list of the datasets.
import { firstOf } from './datasets.mjs';
import { drawImages } from './images.mjs';

/**
 * @typedef {import('./datasets.mjs').Page} Page
 * @typedef {object} Publication
 * @property {Page} first
 * @property {Page[]} others
 * @property {(page: Page) => Promise<import('./fillPage.mjs').PageHead>} headOf
 * @property {() => Promise<{ file: string, source: string | Uint8Array }[]>} files
 */

/**
 * Begins to draw the images and does not wait for them: the pages are bundled meanwhile.
 * @param {import('./datasets.mjs').Pages} pages
 * @param {import('./datasets.mjs').Prerenderer} prerenderer
 * @param {import('./plugin.mjs').SiteOptions} options
 * @returns {Publication}
 */
export function publicationOf(pages, prerenderer, options) {
  const { baseUrl = null, publisher = null, hasImages = true } = options;
  const [first, ...others] = [firstOf(pages), ...[...pages.values()].slice(1)];
  const site = { baseUrl, publisher, ids: [...pages.keys()] };
  const all = [first, ...others];
  const addressed = all.map(({ id, text }) => {
    const path = id === first.id ? '' : `${id}/`;
    return { text, page: baseUrl === null ? null : `${baseUrl}${path}` };
  });
  const drawing = hasImages ? drawImages(addressed) : Promise.resolve([]);
  // Told where the images are taken.
  drawing.catch(() => {});
  const published = async () => {
    const drawn = await drawing;
    return all.map(({ data, text }, index) => ({
      ...{ prepared: data, text, images: drawn[index]?.[0] ?? null },
    }));
  };
  return {
    ...{ first, others },
    async headOf(page) {
      const one = (await published())[all.indexOf(page)];
      if (!one) throw new Error(`${page.id} is not a page of the site.`);
      return prerenderer.headOf(one, site);
    },
    async files() {
      const files = prerenderer.siteFiles(await published(), site);
      return [
        ...(await drawing).flat().map(({ file, bytes }) => ({ file, source: bytes })),
        ...files.map(({ file, text }) => ({ file, source: text })),
      ];
    },
  };
}
