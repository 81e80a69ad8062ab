// How does a test see the page before a part of it has come? The part waits on its way.
import type { Page } from '@playwright/test';

/** Holds back what matches an address. @returns what lets it go */
export async function holdBack(page: Page, address: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
