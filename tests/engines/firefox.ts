// Drives an unmodified Firefox through WebDriver BiDi.
import { firefox } from '@playwright/test';
import { findEngines } from '../../scripts/engines.mjs';
import { commandLimit, type Driver, withinLimit } from './driver';

export async function openFirefox(): Promise<Driver> {
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: findEngines().firefox,
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(commandLimit);
  return {
    goto: async (address) => void (await page.goto(address)),
    click: (selector) => page.locator(selector).first().click(),
    // BiDi's pointer stops at a frame that has a process of its own: the press is made inside.
    clickIn: async (frame, selector) => {
      await page.locator(frame).focus();
      const match = page.frameLocator(frame).locator(selector).first();
      await match.evaluate((element) => element.closest<SVGElement>('[tabindex]')?.focus());
      await match.dispatchEvent('click');
    },
    press: (key) => withinLimit(`press ${key}`, page.keyboard.press(key)),
    text: async (selector) => {
      const match = page.locator(selector).first();
      return (await match.count()) > 0 ? match.textContent() : null;
    },
    evaluate: (expression) => withinLimit('evaluate', page.evaluate(expression)),
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
}
