import { defineConfig, devices } from '@playwright/test';
import { chromiumFlags, findChromium } from './scripts/browser.mjs';

const executablePath = await findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  forbidOnly: true,
  fullyParallel: true,
  // On two cores: a test waits for a quarter of its time, for a timer or for the browser's answer.
  workers: 3,
  timeout: 90_000,
  // A page that is slow on a busy machine is not wrong.
  expect: { timeout: 20_000 },
  reporter: 'line',
  use: {
    ...devices['Desktop Chrome'],
    // A tab for all tests of a worker, emptied after each: a new one's process, with all it compiles
    // again, takes as long as half a page. The cache is emptied, too, and a failure ends the worker.
    reuseContext: true,
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: { executablePath, args: chromiumFlags },
    screenshot: 'only-on-failure',
  },
});
