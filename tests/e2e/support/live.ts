// How does a test get to the live map, and where is the keyboard on it?
import type { Page } from '@playwright/test';
import { expect } from './test';

export const datasets = ['./', './maghreb-ties-1963-2021/'] as const;

export const actors = (page: Page) => page.locator('svg[data-map] .actors [role=option]');
export const ties = (page: Page) => page.locator('svg[data-map] .ties [role=option]');

export async function openLive(page: Page, path = './') {
  await page.goto(path);
  // Laying a map out takes a while on a busy machine.
  await expect(page.locator('svg[data-map]')).toBeVisible({ timeout: 15_000 });
}

/** The id of the actor or of the tie that has the focus, else the element's tag. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const id = element?.getAttribute('data-actor') ?? element?.getAttribute('data-tie');
    return id ?? element?.tagName ?? 'nothing';
  });

/** What answers has come, and has placed the map beside the details. Presses before that wait. */
const isAnswering = (page: Page) =>
  expect(page.locator('svg[data-map]')).toHaveAttribute('style', /transform/);

/** By key, as :focus-visible wants it. */
export async function focusActors(page: Page) {
  await page.locator('svg[data-map] .actors [tabindex="0"]').focus();
  await isAnswering(page);
  await page.keyboard.press('Home');
}
