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
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: { executablePath, args: chromiumFlags },
    screenshot: 'only-on-failure',
  },
});
