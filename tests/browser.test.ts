// Is everything that Playwright switches off in Chromium still off, with what we switch off besides?
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { chromiumFlags } from '../scripts/browser.mjs';

it('names every feature of Playwright’s own list, which ours replaces', () => {
  const ofTests = createRequire(createRequire(import.meta.url).resolve('@playwright/test'));
  const ofPlaywright = createRequire(ofTests.resolve('playwright'));
  const source = readFileSync(ofPlaywright.resolve('playwright-core/lib/coreBundle'), 'utf8');
  const [, list = ''] = /\bdisabledFeatures = \[([\s\S]*?)\n\s*\]/.exec(source) ?? [];
  const theirs = [...list.matchAll(/^\s*"(\w+)",?$/gm)].map(([, name]) => name);
  expect(theirs.length).toBeGreaterThan(10);
  const lists = chromiumFlags.filter((flag) => flag.startsWith('--disable-features='));
  expect(lists).toHaveLength(1);
  expect(lists[0]?.split(/[=,]/)).toEqual(expect.arrayContaining(theirs));
});
