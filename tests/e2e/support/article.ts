// The embeds' `test`: the built site on one origin, articles on another, and a log of what is asked of whom.
import { test as base, expect, type Page } from '@playwright/test';
import { type Host, serveHost } from './host';
import { serveSite } from './site';

export { dataset, snippet } from './snippet';

interface Fixtures {
  /** Addresses that the page and its frames asked for. */
  asked: string[];
  /** Messages and uncaught errors that a test expects. */
  expectedComplaints: RegExp[];
}

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
      const { close, ...host } = await serveHost();
      await use(host);
      close();
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

/** The nth map of an article has covered its poster. */
export async function whenReady(tab: Page, count = 1) {
  await expect(tab.locator('entente-map[data-was-ready]')).toHaveCount(count, { timeout: 20_000 });
}

export const mapIn = (tab: Page, frame = 'iframe') => tab.frameLocator(frame).first();

export { expect };
