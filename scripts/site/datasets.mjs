// @ts-check
// Which datasets does a site show, and what is prerendered of each? The first is at the site's root.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {import('./fillPage.mjs').PrerenderedPage} PrerenderedPage
 * @typedef {PrerenderedPage & { data: Published['prepared'], text: string }} Page With the dataset as
 *   it was written.
 * @typedef {Map<string, Page>} Pages By dataset id, in the site's order.
 * @typedef {import('../../src/entries/publication/publish.ts').Published} Published
 * @typedef {import('../../src/entries/publication/site.ts').Site} Site
 * @typedef {object} Prerenderer src/entries/prerender.tsx
 * @property {(text: string, file: string) => Omit<Page, 'text'> | { complaint: string }} prerender
 * @property {(published: Published, site: Site) => import('./fillPage.mjs').PageHead} headOf
 * @property {(published: Published[], site: Site) => { file: string, text: string }[]} siteFiles
 */

/**
 * Every dataset of a folder, each a .json file, in the order of their names, but for the first.
 * @param {string} folder
 * @param {string} first Name of a file without its ending.
 */
export function datasetsIn(folder, first) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const others = names.filter((name) => name !== `${first}.json`).sort();
  return [`${first}.json`, ...others].map((name) => join(folder, name));
}

/**
 * Throws, as a compiler does, with every problem of every dataset.
 * @param {readonly string[]} files @param {Prerenderer} prerenderer @returns {Pages}
 */
export function pagesOf(files, { prerender }) {
  /** @type {Pages} */
  const pages = new Map();
  const complaints = [];
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const page = prerender(text, file);
    if ('complaint' in page) complaints.push(page.complaint);
    else if (pages.has(page.id)) complaints.push(`${file}: error: another dataset is "${page.id}"`);
    else pages.set(page.id, { ...page, text });
  }
  if (complaints.length > 0) throw new Error(`\n${complaints.join('\n')}`);
  return pages;
}

/** @param {Pages} pages @returns {Page} */
export function firstOf(pages) {
  const [first] = pages.values();
  if (!first) throw new Error('There is no dataset.');
  return first;
}
