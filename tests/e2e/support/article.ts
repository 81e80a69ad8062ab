// The embeds' `test`: the built site on one origin, articles on another, and a log of what is asked of whom.
import { createServer, type Server } from 'node:http';
import { test as base, expect, type Page } from '@playwright/test';
import { elementSnippet } from '../../../src/render/snippet/elementSnippet';
import type { ElementSnippetOptions } from '../../../src/render/snippet/options';
import { serveSite } from './site';

export const dataset = 'iraq-intelligence-sharing-2015';

type Headers = Record<string, string>;
interface File {
  body: string;
  headers: Headers;
}

/** A publisher's own server. */
export interface Host {
  /** Ends with a slash. */
  address: string;
  /** Puts a file on it; a path of none is a page. */
  put(path: string, body: string, headers?: Headers): string;
}

interface Fixtures {
  /** Addresses that the page and its frames asked for. */
  asked: string[];
  /** Messages and uncaught errors that a test expects. */
  expectedComplaints: RegExp[];
}

function serveHost(files: Map<string, File>): Promise<Server> {
  const server = createServer((request, response) => {
    const file = files.get((request.url ?? '').replace(/[?#].*/, ''));
    response.writeHead(file ? 200 : 404, file?.headers ?? {});
    response.end(file?.body ?? '');
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Article</title></head><body>${body}</body></html>`;

export const test = base.extend<Fixtures, { site: string; host: Host }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from the pattern.
    async ({}, use) => {
      const { address, close } = await serveSite();
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from the pattern.
    async ({}, use) => {
      const files = new Map<string, File>();
      const server = await serveHost(files);
      const bound = server.address();
      // Another host name, so that the two are two sites, not only two origins.
      const address = `http://localhost:${typeof bound === 'object' ? bound?.port : ''}/`;
      await use({
        address,
        put(path, body, headers = { 'content-type': 'text/html' }) {
          files.set(`/${path}`, {
            body: /html/.test(headers['content-type'] ?? '') ? page(body) : body,
            headers,
          });
          return address + path;
        },
      });
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  asked: async ({ page: tab }, use) => {
    const asked: string[] = [];
    tab.on('request', (request) => {
      if (/^https?:/.test(request.url())) asked.push(request.url());
    });
    await use(asked);
  },
  expectedComplaints: [[], { option: true }],
  page: async ({ page: tab, expectedComplaints }, use) => {
    const complaints: string[] = [];
    tab.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    tab.on('pageerror', (error) => complaints.push(String(error)));
    await tab.addInitScript(() => {
      addEventListener('entente-ready', ({ target }) => {
        if (target instanceof Element) target.setAttribute('data-was-ready', '');
      });
    });
    await use(tab);
    const unexpected = complaints.filter((text) => !expectedComplaints.some((re) => re.test(text)));
    expect(unexpected, 'what the page complained about').toEqual([]);
  },
});

/** What the Share dialog gives for the site's first dataset. */
export function snippet(site: string, given: Partial<ElementSnippetOptions> = {}): string {
  const source = { text: 'The Gazette', href: 'https://example.org/' };
  const cell = [{ text: 'One to two', href: null }];
  return elementSnippet({
    ...{ site, id: dataset, title: 'The title', page: site },
    figure: {
      ...{
        title: 'The title',
        language: 'en',
        altText: 'What the picture says',
        dates: 'As of now.',
      },
      sources: [source],
      table: { caption: '1 tie as a table', head: ['Who'], rows: [[cell]], rest: 0 },
    },
    ...given,
  });
}

/** The nth map of an article has covered its poster. */
export async function whenReady(tab: Page, count = 1) {
  await expect(tab.locator('entente-map[data-was-ready]')).toHaveCount(count, { timeout: 20_000 });
}

export const mapIn = (tab: Page, frame = 'iframe') => tab.frameLocator(frame).first();

export { expect };
