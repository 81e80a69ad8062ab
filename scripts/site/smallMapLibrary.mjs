// @ts-check
// How does the page get no more of react-simple-maps than it uses? A small rewrite at build time.

const geo = '\0small-geo';

/**
 * The library takes all of d3-geo at once, to find projections by name. We pass it a projection and
 * let it draw neither shapes nor a graticule, so it gets next to nothing.
 */
const smallGeo = `export const geoGraticule = () => () => null;
export const geoPath = () => ({ projection: () => () => null });`;

/** The local name under which a module imports something of React's. @param {string} code @param {string} name */
const localName = (code, name) => new RegExp(`\\b${name} as (\\w+)`).exec(code)?.[1];

/**
 * Components made by these calls may be left out when nobody imports them; their makers do not say
 * so, and the names that they give them would keep them.
 * @param {string} code
 */
function markPure(code) {
  const makers = ['forwardRef', 'memo'].flatMap((name) => localName(code, name) ?? []);
  if (makers.length === 0) return code;
  return code
    .replaceAll(new RegExp(`(?<==)(?=(?:${makers.join('|')})\\()`, 'g'), '/* @__PURE__ */')
    .replaceAll(/(?<=;)\w+\.displayName="\w+";/g, '');
}

/**
 * All of React under one name is taken apart by what is used of it, a default export is not.
 * @param {string} code
 */
const importByName = (code) =>
  code.replace(/\bimport (\w+),(?=\{[^}]*\}from"react")/, 'import*as $1 from"react";import');

/**
 * Functions that are made by a call may be left out as well.
 * @param {string} code
 */
const markPureBisectors = (code) => code.replaceAll(/= (?=bisector\()/g, '= /* @__PURE__ */ ');

/** @returns {import('vite').Plugin} */
export const smallMapLibrary = () => ({
  name: 'entente-small-map-library',
  enforce: 'pre',
  apply: 'build',
  resolveId: (id, importer) =>
    id === 'd3-geo' && importer?.includes('/react-simple-maps/') ? geo : undefined,
  load: (id) => (id === geo ? smallGeo : undefined),
  transform(code, id) {
    if (id.includes('/react-simple-maps/'))
      return { code: markPure(importByName(code)), map: null };
    return id.includes('/d3-array/') ? { code: markPureBisectors(code), map: null } : undefined;
  },
});
