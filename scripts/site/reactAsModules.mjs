// @ts-check
// How does the page get no more of React than it uses? React comes as CommonJS, of which nothing can
// be left out; at build time each of its files is read as the module that it would be.

/** A file that only chooses between development and production. @param {string} code */
const chosen = (code) => /require\('(\.\/cjs\/[\w.-]+\.production\.js)'\)/.exec(code)?.[1];

/**
 * Its exports become variables, what it requires is imported by the names that it gives.
 * @param {string} code
 */
function asModule(code) {
  const names = new Set(Array.from(code.matchAll(/^exports\.(\w+) =/gm), ([, name]) => name));
  const body = code
    .replaceAll(/^(?:var )? *(\w+) = require\("([\w-]+)"\)[,;]/gm, 'import * as $1 from "$2";')
    .replaceAll(/^exports\.(?=\w+ =)/gm, 'var exported_')
    .replaceAll(/\bexports\./g, 'exported_');
  if (/\b(?:exports|require|module)\b[.([]/.test(body))
    throw new Error('React is written otherwise than it was; see reactAsModules.mjs.');
  return `${body}\nexport { ${Array.from(names, (name) => `exported_${name} as ${name}`).join(', ')} };`;
}

/** @returns {import('vite').Plugin} */
export const reactAsModules = () => ({
  name: 'entente-react-as-modules',
  enforce: 'pre',
  apply: 'build',
  transform: {
    filter: { id: /\/node_modules\/(?:react|react-dom|scheduler)\// },
    handler(code) {
      const path = chosen(code);
      return { code: path ? `export * from '${path}';` : asModule(code), map: null };
    },
  },
});
