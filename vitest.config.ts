import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Whole sites, built in processes of their own: long enough to stand beside other tests. */
const builds = ['tests/site/build.test.ts'];

export default defineConfig({
  plugins: [react()],
  // The library's build brings them; no test looks at a colour.
  define: { __ENTENTE_STYLES__: '""' },
  test: {
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/engines/**', ...builds],
          // Modules load once a worker: for each file anew, that would take longer than the tests.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/setup/dom.ts'],
          // One document for all: each test clears it, and every file anew would take twice as long.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'builds',
          environment: 'node',
          include: builds,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          environment: 'node',
          include: ['tests/engines/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 5_000 } },
        },
      },
    ],
  },
});
