// @ts-check
// Which headers do embeds need so that any page may show them? The page's own policy stands in the page.

/** Files that other origins read: the frame's own scripts and pictures come from nowhere else. */
const shared = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * By the path's beginning. Nothing says who may frame: anybody may. `frame-ancestors *` would refuse
 * articles in a sandbox, as content systems preview them, and X-Frame-Options knows no list.
 */
const headersByPath = {
  '/embed/': {
    ...shared,
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  },
  '/images/': shared,
  '/data/': shared,
  '/oembed/': shared,
  '/schema/': shared,
  // A changed file has another name.
  '/assets/': { 'Cache-Control': 'public, max-age=31536000, immutable' },
};

/** As hosts read them that look for a file `_headers`: Netlify, Cloudflare Pages. */
export const headersFile = Object.entries(headersByPath)
  .map(([path, headers]) =>
    [`${path}*`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
      '\n',
    ),
  )
  .join('\n\n')
  .concat('\n');

/** @returns {import('vite').Plugin} */
export const embedHeaders = () => ({
  name: 'entente-embed-headers',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      for (const [path, headers] of Object.entries(headersByPath))
        if (request.url?.startsWith(path))
          for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      next();
    });
  },
});
