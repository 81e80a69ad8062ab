// A publisher's own server, on another site than the maps': an article is whatever a test puts there.
import { createServer } from 'node:http';

type Headers = Record<string, string>;

export interface Host {
  /** Ends with a slash. */
  address: string;
  /** Puts a file on it; a path of none is a page. */
  put(path: string, body: string, headers?: Headers): string;
}

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Article</title></head><body>${body}</body></html>`;

export async function serveHost(): Promise<Host & { close(): void }> {
  const files = new Map<string, { body: string; headers: Headers }>();
  const server = createServer((request, response) => {
    const file = files.get((request.url ?? '').replace(/[?#].*/, ''));
    response.writeHead(file ? 200 : 404, file?.headers ?? {});
    response.end(file?.body ?? '');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  // Another host name, so that the two are two sites, not only two origins.
  const address = `http://localhost:${typeof bound === 'object' ? bound?.port : ''}/`;
  return {
    address,
    put(path, body, headers = { 'content-type': 'text/html' }) {
      const isPage = /html/.test(headers['content-type'] ?? '');
      files.set(`/${path}`, { body: isPage ? page(body) : body, headers });
      return address + path;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
