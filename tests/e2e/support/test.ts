// The whole-page tests' `test`: the built page is served, and a page that complains has failed.
import { test as base, expect } from '@playwright/test';
import { serveSite } from './site';

interface Options {
  /** Messages, uncaught errors and failed requests that a test expects. */
  expectedComplaints: RegExp[];
}

export const test = base.extend<Options, { siteAddress: string }>({
  expectedComplaints: [[], { option: true }],
  siteAddress: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from the pattern.
    async ({}, use) => {
      const site = await serveSite();
      await use(site.address);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ siteAddress }, use) => use(siteAddress),
  page: async ({ page, siteAddress, expectedComplaints }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (/^(https?|wss?):/.test(url) && !url.startsWith(siteAddress)) {
        complaints.push(`asks another host: ${url}`);
      }
    });
    await use(page);
    // All else that a test leaves in the tab is taken from it by Playwright.
    await page.context().clearPermissions();
    const unexpected = complaints.filter((text) => !expectedComplaints.some((re) => re.test(text)));
    expect(unexpected, 'what the page complained about').toEqual([]);
  },
});

export { expect };
