// @ts-check
// Runs every check of the project; `--static` leaves out the build and the tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { findChromium } from './browser.mjs';
import { playwrightCount, vitestCount } from './counts.mjs';
import { conclude, performAll } from './phases.mjs';

const reports = mkdtempSync(join(tmpdir(), 'entente-test-'));
const unitReport = join(reports, 'unit.json');
const pageReport = join(reports, 'pages.json');

/** @type {import('./phases.mjs').Phase[][]} */
const staticChecks = [
  [{ name: 'types', command: ['node_modules/typescript/bin/tsc'] }],
  [
    {
      name: 'lint, format',
      command: [
        'node_modules/@biomejs/biome/bin/biome',
        'ci',
        '--error-on-warnings',
        '--colors=off',
      ],
    },
  ],
  [{ name: 'architecture', command: ['scripts/architecture.mjs'] }],
  [{ name: 'unused code', command: ['node_modules/knip/bin/knip.js'] }],
];

/** @type {import('./phases.mjs').Phase[][]} */
const tests = [
  [
    {
      name: 'unit tests',
      command: [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--project=unit',
        '--project=components',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${unitReport}`,
      ],
      count: () => vitestCount(unitReport),
    },
  ],
  [
    { name: 'build', command: ['node_modules/vite/bin/vite.js', 'build'] },
    { name: 'size', command: ['node_modules/size-limit/bin.js'] },
  ],
];

/** @param {string} executable @returns {import('./phases.mjs').Phase} */
const pageTests = (executable) => ({
  name: 'page tests',
  command: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=line,json'],
  env: { CHROMIUM_PATH: executable, PLAYWRIGHT_JSON_OUTPUT_NAME: pageReport },
  count: () => playwrightCount(pageReport),
});

try {
  const width = Math.max(2, availableParallelism());
  const quickOnly = process.argv.includes('--static');
  const results = await performAll(quickOnly ? staticChecks : [...tests, ...staticChecks], width);
  // Alone, at the end: a page's timing should not depend on what else runs.
  if (!quickOnly) {
    const executable = await findChromium();
    results.push(...(await performAll([[pageTests(executable)]], 1)));
  }
  conclude(results);
} finally {
  rmSync(reports, { recursive: true, force: true });
}
