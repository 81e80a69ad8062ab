// @ts-check
// Builds the page and serves it. PORT asks for one port; without it, 4173 or the next free one.
import process from 'node:process';
import { build, preview } from 'vite';

const port = process.env.PORT;
await build({ logLevel: 'warn' });
const server = await preview({
  preview: {
    host: process.env.HOST ?? '127.0.0.1',
    port: port ? Number(port) : 4173,
    strictPort: port !== undefined,
  },
});
const address = server.httpServer.address();
if (address === null || typeof address === 'string') throw new Error('The server has no port.');
console.log(`Entente is at http://localhost:${address.port}/ (stop with Ctrl+C)`);
