// @ts-check
// How does one dataset's embed become one file? Script, styles, fonts, outlines, data: all inside.
import { createHash } from 'node:crypto';
import { embeddableJson, escapeHtml } from './fillPage.mjs';

/**
 * @typedef {import('./fillPage.mjs').PrerenderedPage} PrerenderedPage
 * @typedef {Omit<PrerenderedPage, 'statements'>} PrerenderedEmbed src/entries/prerenderEmbed.tsx
 * @typedef {object} Place
 * @property {string} home The site's page of the dataset, relative to the embed.
 * @property {string} version First eight hex digits of the dataset's SHA-256.
 */

/** What src/entries/prerenderEmbed.tsx writes where the address of the site's page belongs. */
const homeMark = 'about:home';

/** @param {string} text @param {'sha256' | 'sha384'} algorithm */
export const digest = (text, algorithm) =>
  `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;

/**
 * Nothing of a script may end its element; its strings mean the same with the sign escaped.
 * @param {string} code
 */
const embeddableScript = (code) => code.replaceAll(/<(?=\/script|!--)/gi, '\\x3c').trim();

/**
 * Says what the page may do: run its one script and show what it holds. It asks nobody anything.
 * Who may frame it only a header could say.
 * @param {string} script
 */
const policyFor = (script) =>
  [
    "default-src 'none'",
    `script-src '${digest(script, 'sha256')}'`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/**
 * @param {PrerenderedEmbed} embed
 * @param {import('./bundle.mjs').Bundle} bundle
 * @param {string} world Outlines, as JSON.
 * @param {Place} place
 */
export function fillEmbed(embed, bundle, world, { home, version }) {
  const script = embeddableScript(bundle.code);
  return `<!doctype html>
<html lang="${escapeHtml(embed.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(embed.title)}</title>
<meta name="description" content="${escapeHtml(embed.description)}">
<link rel="canonical" href="${escapeHtml(home)}">
<link rel="icon" href="data:,">
<style>${embed.styles}${bundle.css}</style>
</head>
<body>
<div id="embed" data-home="${escapeHtml(home)}" data-version="${version}">${embed.markup.replaceAll(homeMark, () => escapeHtml(home))}</div>
<script type="application/json" id="entente-dataset">${embeddableJson(embed.data)}</script>
<script type="application/json" id="entente-world">${world.replaceAll('<', '\\u003c').trim()}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}
