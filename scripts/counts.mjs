// @ts-check
// Reads from a test runner's report how many tests passed. A test that was skipped has failed.
import { readFileSync } from 'node:fs';

/** @param {string} file @returns {import('./phases.mjs').Count} */
export function vitestCount(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const skipped = report.numPendingTests + report.numTodoTests;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + skipped,
    ...(skipped > 0 && { note: `${skipped} skipped` }),
  };
}

/** @param {string} file @returns {import('./phases.mjs').Count} */
export function playwrightCount(file) {
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'));
  const notes = [
    ...(stats.skipped > 0 ? [`${stats.skipped} skipped`] : []),
    ...(stats.flaky > 0 ? [`${stats.flaky} passed only when repeated`] : []),
  ];
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
    ...(notes.length > 0 && { note: notes.join(', ') }),
  };
}
