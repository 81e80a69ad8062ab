// @ts-check
// What will a page need before it asks for it? Letters that it shows at once, and the live map's code.

/** @typedef {{ href: string, kind: 'font' | 'module' }} Preload */

/** The live map's outlines wait for neither. */
const wantedEarly = /** @type {const} */ ([
  { pattern: /ibm-plex-sans-latin-[46]00-normal[^/]*\.woff2$/, kind: 'font' },
  { pattern: /\/live-[^/]*\.js$/, kind: 'module' },
]);

/** @param {readonly string[]} files of a build @returns {Preload[]} */
export const preloadsAmong = (files) =>
  wantedEarly.flatMap(({ pattern, kind }) =>
    files.filter((file) => pattern.test(file)).map((file) => ({ href: `./${file}`, kind })),
  );

/** @type {Record<Preload['kind'], string>} */
const relations = {
  font: 'rel="preload" as="font" type="font/woff2"',
  module: 'rel="modulepreload"',
};

/** @param {Preload} preload */
export const linkTo = ({ href, kind }) => `<link ${relations[kind]} crossorigin href="${href}" />`;
