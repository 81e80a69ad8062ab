// @ts-check
// How does one dataset's page come out of the template? Marks in index.html are replaced by its parts.

/**
 * What src/entries/prerender.tsx makes of a dataset.
 * @typedef {object} PrerenderedPage
 * @property {string} id
 * @property {string} language BCP 47 of the dataset's text.
 * @property {string} title
 * @property {string} description
 * @property {string} styles The theme's tokens as CSS variables.
 * @property {string} markup What the page's script hydrates.
 * @property {string} statements Every tie with its evidence, for paper and for readers without script.
 * @property {unknown} data The prepared dataset.
 */

/** @typedef {{ href: string, kind: 'font' | 'module' }} Preload */

/** @type {Record<string, string>} */
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param {string} text */
export const escapeHtml = (text) =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

/**
 * JSON that can stand in a script element: nothing in it can end that element or open a comment.
 * @param {unknown} value
 */
export const embeddableJson = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** @type {Record<Preload['kind'], string>} */
const relations = {
  font: 'rel="preload" as="font" type="font/woff2"',
  module: 'rel="modulepreload"',
};

/** @param {Preload} preload */
const linkTo = ({ href, kind }) => `<link ${relations[kind]} crossorigin href="${href}" />`;

/**
 * Fills the template.
 * @param {string} template
 * @param {PrerenderedPage} page
 * @param {Preload[]} preloads What the page will need before it asks for it.
 */
export function fillPage(template, page, preloads = []) {
  const head = [
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    ...preloads.map(linkTo),
    `<style>${page.styles}</style>`,
  ].join('\n    ');
  const data = embeddableJson(page.data);
  // Functions, because a `$` of the dataset would mean something in a replacement text.
  return template
    .replace('<html lang="en">', () => `<html lang="${escapeHtml(page.language)}">`)
    .replace('<!--head-->', () => head)
    .replace('<!--page-->', () => page.markup)
    .replace('<!--statements-->', () => page.statements)
    .replace(
      '<!--data-->',
      () => `<script type="application/json" id="entente-dataset">${data}</script>`,
    );
}
