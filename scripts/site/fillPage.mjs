// @ts-check
// How does one dataset's page come out of the template? Marks in index.html are replaced by its parts.
import { linkTo } from './preloads.mjs';

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

/**
 * What src/entries/publication makes of a dataset in its site.
 * @typedef {object} PageHead
 * @property {{ tag: string, attributes: Record<string, string> }[]} tags
 * @property {unknown} jsonLd
 * @property {{ href: string, text: string } | null} others The way to the site's other datasets.
 */

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

/** @param {PageHead['tags'][number]} element */
function tagOf({ tag, attributes }) {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
  );
  return `<${tag}${written.join('')} />`;
}

/** @param {PageHead} head */
const headParts = ({ tags, jsonLd }) => [
  ...tags.map(tagOf),
  `<script type="application/ld+json">${embeddableJson(jsonLd)}</script>`,
];

/** @param {PageHead | null} head */
function linkToOthers(head) {
  if (!head?.others) return '';
  const { href, text } = head.others;
  return `<nav class="others"><a href="${escapeHtml(href)}">${escapeHtml(text)}</a></nav>`;
}

/**
 * Fills the template.
 * @param {string} template
 * @param {PrerenderedPage} page
 * @param {import('./preloads.mjs').Preload[]} preloads What the page will need before it asks for it.
 * @param {PageHead | null} head What the page tells programs; in development nothing.
 */
export function fillPage(template, page, preloads = [], head = null) {
  const inHead = [
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    ...preloads.map(linkTo),
    `<style>${page.styles}</style>`,
    ...(head ? headParts(head) : []),
  ].join('\n    ');
  const data = embeddableJson(page.data);
  // Functions, because a `$` of the dataset would mean something in a replacement text.
  return template
    .replace('<html lang="en">', () => `<html lang="${escapeHtml(page.language)}">`)
    .replace('<!--head-->', () => inHead)
    .replace('<!--page-->', () => page.markup)
    .replace('<!--others-->', () => linkToOthers(head))
    .replace('<!--statements-->', () => page.statements)
    .replace(
      '<!--data-->',
      () => `<script type="application/json" id="entente-dataset">${data}</script>`,
    );
}
