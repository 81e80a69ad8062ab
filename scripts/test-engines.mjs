// @ts-check
// Builds the page, if it is not built yet, and makes the journeys of tests/engines in Firefox and WebKitGTK.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vitestCount } from './counts.mjs';
import { findEngines } from './engines.mjs';
import { conclude, performAll } from './phases.mjs';

const reports = mkdtempSync(join(tmpdir(), 'entente-engines-'));
const report = join(reports, 'engines.json');

try {
  findEngines();
  const results = await performAll(
    [
      [
        { name: 'build', command: ['scripts/built.mjs'] },
        {
          name: 'engine tests',
          command: [
            'node_modules/vitest/vitest.mjs',
            'run',
            '--project=engines',
            '--reporter=default',
            '--reporter=json',
            `--outputFile.json=${report}`,
          ],
          count: () => vitestCount(report),
        },
      ],
    ],
    1,
  );
  conclude(results);
} finally {
  rmSync(reports, { recursive: true, force: true });
}
