// @ts-check
// How far does the page move while it becomes alive? The browser's own sum of layout shifts.

/** Widths of a phone, a tablet and a laptop; px. */
export const shiftWidths = [360, 768, 1440];

/**
 * The sum of all shifts so far, and what moved.
 * @param {import('@playwright/test').Page} page already loaded
 * @returns {Promise<{ sum: number, moved: string[] }>}
 */
export const layoutShiftOf = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        /** @type {string[]} */
        const moved = [];
        const add = (/** @type {any[]} */ shifts) => {
          for (const { value, hadRecentInput, sources } of shifts) {
            if (hadRecentInput) continue;
            sum += value;
            for (const { node } of sources)
              moved.push(
                `${node?.nodeName ?? 'gone'}.${node?.className ?? ''} ${value.toFixed(4)}`,
              );
          }
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        // Buffered entries are handed over in a task of their own.
        setTimeout(() => {
          add(observer.takeRecords());
          observer.disconnect();
          resolve({ sum, moved });
        }, 300);
      }),
  );

/** Opens a page and waits until its map is live. @param {import('@playwright/test').Page} page @param {string} address */
export async function openLive(page, address) {
  await page.goto(address);
  await page.locator('.map-box[data-live="true"]').waitFor({ timeout: 20_000 });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
