// @ts-check
// Runs checks as child processes and says, a line each, what came of them.
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import process from 'node:process';

/**
 * @typedef {{ passed: number, failed: number, note?: string }} Count
 * @typedef {object} Phase
 * @property {string} name
 * @property {string[]} command Arguments of Node.
 * @property {number} [seconds] Time limit.
 * @property {Record<string, string>} [env]
 * @property {() => Count} [count] Reads how many tests ran; a phase without it is one check.
 * @typedef {Count & { phase: Phase }} Result
 */

const longestName = 'component tests'.length;

/** Leaders of process groups that still run. @type {Set<number>} */
const running = new Set();

/** @param {number} leader */
function stop(leader) {
  try {
    process.kill(process.platform === 'win32' ? leader : -leader, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    for (const leader of running) stop(leader);
    process.exit(1);
  });
}

/** @param {Phase} phase @returns {Promise<{ code: number, output: string }>} */
function run({ command, env, seconds = 900 }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    const leader = child.pid ?? 0;
    running.add(leader);
    let output = '';
    let overdue = false;
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const limit = setTimeout(() => {
      overdue = true;
      output += `\nStopped: not done after ${seconds} s.\n`;
      stop(leader);
    }, seconds * 1000);
    child.on('close', (code) => {
      clearTimeout(limit);
      running.delete(leader);
      resolve({ code: overdue ? 1 : (code ?? 1), output });
    });
  });
}

/** @param {Phase} phase @param {number} code @returns {Count} */
function countOf({ count }, code) {
  if (!count) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  try {
    const result = count();
    if (result.passed + result.failed === 0) return { passed: 0, failed: 1, note: 'no test ran' };
    // A file that cannot be loaded fails no test of its own.
    return code !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result;
  } catch (error) {
    return { passed: 0, failed: 1, note: `no result: ${error}` };
  }
}

/** @param {Phase} phase @returns {Promise<Result>} */
export async function perform(phase) {
  const start = performance.now();
  const { code, output } = await run(phase);
  const result = countOf(phase, code);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  const tests = phase.count ? `  ${result.passed} passed, ${result.failed} failed` : '';
  const note = result.note ? `  (${result.note})` : '';
  if (result.failed > 0) console.log(`\n${output.trimEnd()}`);
  const mark = result.failed > 0 ? 'FAIL' : 'ok  ';
  console.log(`${mark} ${phase.name.padEnd(longestName)}${seconds} s${tests}${note}`);
  return { ...result, phase };
}

/** What cannot run because it needs what failed has failed, too. @param {Phase} phase @returns {Result} */
export function leaveOut(phase) {
  console.log(`FAIL ${phase.name.padEnd(longestName)}   not run: what it needs failed`);
  return { passed: 0, failed: 1, phase };
}

/**
 * Performs chains of phases, `width` chains at a time. A chain ends at its first failure: what
 * would have followed counts as failed.
 * @param {Phase[][]} chains @param {number} width @returns {Promise<Result[]>}
 */
export async function performAll(chains, width) {
  const waiting = [...chains];
  /** @type {Result[]} */
  const results = [];
  const worker = async () => {
    for (let chain = waiting.shift(); chain; chain = waiting.shift()) {
      let broken = false;
      for (const phase of chain) {
        /** @type {Result} */
        const result = broken ? leaveOut(phase) : await perform(phase);
        broken ||= result.failed > 0;
        results.push(result);
      }
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}

/** Prints the sum as the last line and sets the exit code. @param {Count[]} results */
export function conclude(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
