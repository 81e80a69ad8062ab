// Serves the built page on a free port.
import { existsSync } from 'node:fs';
import { type Plugin, preview } from 'vite';

export interface Site {
  /** Ends with a slash. */
  address: string;
  close(): Promise<void>;
}

/** No way here is so long that it is worth packing every file again for every page. */
const unpacked: Plugin = {
  name: 'entente-unpacked',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      delete request.headers['accept-encoding'];
      next();
    });
  },
};

export async function serveSite(): Promise<Site> {
  if (!existsSync('dist/index.html')) {
    throw new Error('There is no dist/index.html to test: run "npm run build" first.');
  }
  const server = await preview({
    plugins: [unpacked],
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
  });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return { address: `http://127.0.0.1:${bound.port}/`, close: () => server.close() };
}
