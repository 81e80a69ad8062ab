// @ts-check
// How does an article with embeds look? An example page, with the snippets that the Share dialog gives.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moduleOf, root } from './modules.mjs';

/** Stands for the site's address until the page is written: the example works wherever it is put. */
const somewhere = 'https://site.invalid/';

/**
 * @typedef {Record<'frame' | 'element' | 'click', string>} Snippets
 * @typedef {object} Snippeteer src/entries/demoSnippets.ts
 * @property {(text: string, site: string) => Snippets} demoSnippets
 */

/**
 * @param {{ article: string, dataset: string }} options Paths from the project's folder: a page with
 *   marks where the embeds go, and the dataset that they show.
 * @returns {import('vite').Plugin}
 */
export const demo = ({ article, dataset }) => ({
  name: 'entente-demo',
  apply: 'build',
  async generateBundle() {
    /** @type {Snippeteer} */
    const { demoSnippets } = await moduleOf('/src/entries/demoSnippets.ts');
    const text = readFileSync(join(root, dataset), 'utf8');
    let source = readFileSync(join(root, article), 'utf8');
    for (const [name, snippet] of Object.entries(demoSnippets(text, somewhere)))
      source = source.replace(`<!--${name}-->`, () => snippet.replaceAll(somewhere, '../'));
    this.emitFile({ type: 'asset', fileName: 'demo/index.html', source });
  },
});
