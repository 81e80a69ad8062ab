// @ts-check
// Runs every check of the project; `--static` leaves out the build and the tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { findChromium } from './browser.mjs';
import { playwrightCount, vitestCount } from './counts.mjs';
import { conclude, leaveOut, perform, performAll } from './phases.mjs';

const reports = mkdtempSync(join(tmpdir(), 'entente-test-'));
const pageReport = join(reports, 'pages.json');

/** @typedef {import('./phases.mjs').Phase} Phase */

/** @param {string} name @param {...string} projects of vitest.config.ts @returns {Phase} */
const vitest = (name, ...projects) => {
  const report = join(reports, `${projects[0]}.json`);
  return {
    name,
    command: [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    count: () => vitestCount(report),
  };
};

/** The longest first, here and below, so that all cores are busy to the end. @type {Phase[][]} */
const staticChecks = [
  [
    {
      name: 'types',
      // Looks again only at what a change can have reached.
      command: [
        'node_modules/typescript/bin/tsc',
        '--incremental',
        '--tsBuildInfoFile',
        'node_modules/.cache/entente-types.tsbuildinfo',
      ],
    },
  ],
  [{ name: 'unused code', command: ['node_modules/knip/bin/knip.js'] }],
  [{ name: 'architecture', command: ['scripts/architecture.mjs'] }],
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
];

/** @type {Phase} */
const build = { name: 'build', command: ['scripts/built.mjs', '--anew'] };

/** @type {Phase[][]} */
const beforePages = [
  [vitest('unit tests', 'unit')],
  [build, { name: 'size', command: ['node_modules/size-limit/bin.js'] }],
  // Builds fill the time that the one core has left while the other is at the units.
  [vitest('component tests', 'components', 'builds')],
  ...staticChecks,
];

/** @param {string} executable @returns {Phase} */
const pageTests = (executable) => ({
  name: 'page tests',
  command: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=line,json'],
  env: { CHROMIUM_PATH: executable, PLAYWRIGHT_JSON_OUTPUT_NAME: pageReport },
  count: () => playwrightCount(pageReport),
});

try {
  const width = Math.max(2, availableParallelism());
  const quickOnly = process.argv.includes('--static');
  const results = await performAll(quickOnly ? staticChecks : beforePages, width);
  if (!quickOnly) {
    const isBuilt = results.some(({ phase, failed }) => phase === build && failed === 0);
    // Alone, at the end: a page's timing should not depend on what else runs.
    const pages = pageTests(isBuilt ? await findChromium() : '');
    results.push(isBuilt ? await perform(pages) : leaveOut(pages));
  }
  conclude(results);
} finally {
  rmSync(reports, { recursive: true, force: true });
}
