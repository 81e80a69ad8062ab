// Drives WebKitGTK's small browser through WebDriver, on a screen of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { Builder, By, Key, type WebDriver } from 'selenium-webdriver';
import { findEngines } from '../../scripts/engines.mjs';
import { type Driver, withinLimit } from './driver';

/** WebDriver's code for a key's name; one character stands for itself. */
const codes: Record<string, string> = {
  Tab: Key.TAB,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  End: Key.END,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  ArrowDown: Key.ARROW_DOWN,
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

/** Starts a screen and the driver on it. */
async function startDriver(port: number) {
  const { xvfb, webKitDriver } = findEngines();
  const options = ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'];
  const screen = spawn(xvfb, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [display] = await withinLimit('Xvfb', once(screen.stdio[3] as Readable, 'data'));
  const driver = spawn(webKitDriver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, DISPLAY: `:${String(display).trim()}` },
    stdio: 'ignore',
  });
  const stop = () => {
    driver.kill();
    screen.kill();
  };
  return { stop };
}

async function untilReady(address: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${address}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await delay(50);
  }
}

const openSession = (address: string): Promise<WebDriver> =>
  Promise.resolve(
    new Builder()
      .usingServer(address)
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: findEngines().miniBrowser, args: ['--automation'] },
      })
      .build(),
  );

interface Point {
  x: number;
  y: number;
}

/**
 * The middle of an element in its own document's window. WebDriver's own click refuses an SVG group
 * here, so what lies at that point is looked up.
 */
async function middleOf(session: WebDriver, selector: string): Promise<Point> {
  const middle: Point | null = await session.executeScript(
    `const element = document.querySelector(arguments[0]);
    if (!element) return null;
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    const middle = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
    return element.contains(document.elementFromPoint(middle.x, middle.y)) ? middle : null`,
    selector,
  );
  if (middle === null) throw new Error(`${selector} is absent, or its middle is covered.`);
  return middle;
}

const clickAt = (session: WebDriver, point: Point): Promise<void> =>
  session.actions().move(point).click().perform();

/** A frame's document is another one; the pointer is the window's. */
async function clickIn(session: WebDriver, frame: string, selector: string): Promise<void> {
  const element = await session.findElement(By.css(frame));
  await session.switchTo().frame(element);
  const within = await middleOf(session, selector);
  await session.switchTo().defaultContent();
  const corner: Point = await session.executeScript(
    'return arguments[0].getBoundingClientRect().toJSON()',
    element,
  );
  await clickAt(session, {
    x: Math.round(corner.x + within.x),
    y: Math.round(corner.y + within.y),
  });
}

const commands = (session: WebDriver): Omit<Driver, 'close'> => ({
  goto: (address) => session.get(address),
  click: async (selector) => clickAt(session, await middleOf(session, selector)),
  clickIn: (frame, selector) => clickIn(session, frame, selector),
  press: (key) =>
    session
      .actions()
      .sendKeys(codes[key] ?? key)
      .perform(),
  text: (selector) =>
    session.executeScript(
      'return document.querySelector(arguments[0])?.textContent ?? null',
      selector,
    ),
  evaluate: (expression) => session.executeScript(`return (${expression})`),
  screenshot: async () => Buffer.from(await session.takeScreenshot(), 'base64'),
});

export async function openWebKit(): Promise<Driver> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const { stop } = await startDriver(port);
  try {
    await withinLimit('WebKitWebDriver', untilReady(address));
    const session = await withinLimit('new session', openSession(address));
    const { goto, press, text, evaluate, screenshot, ...pointer } = commands(session);
    return {
      goto: (page) => withinLimit(`goto ${page}`, goto(page)),
      click: (selector) => withinLimit(`click ${selector}`, pointer.click(selector)),
      clickIn: (frame, selector) =>
        withinLimit(`click ${selector} in ${frame}`, pointer.clickIn(frame, selector)),
      press: (key) => withinLimit(`press ${key}`, press(key)),
      text: (selector) => withinLimit(`text ${selector}`, text(selector)),
      evaluate: (expression) => withinLimit('evaluate', evaluate(expression)),
      screenshot: () => withinLimit('screenshot', screenshot()),
      close: () => withinLimit('close', session.quit()).finally(stop),
    };
  } catch (error) {
    stop();
    throw error;
  }
}
