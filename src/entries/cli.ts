// What does `npm run entente` touch of the outside world? Files, two streams and an exit code.
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import type { Effects } from './cli/command';
import { run } from './cli/run';

// Whoever reads our output may stop reading, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** @param buildSite needs what bundles pages, which is no part of the command line */
export async function start(
  words: readonly string[],
  buildSite: Effects['buildSite'],
): Promise<void> {
  process.exitCode = await run(words, {
    readText: (path) => readFileSync(path, 'utf8'),
    writeText: (path, text) => writeFileSync(path, text),
    readBytes: (path) => readFileSync(path),
    writeBytes: (path, bytes) => writeFileSync(path, bytes),
    buildSite,
    print: (text) => process.stdout.write(text),
    printError: (text) => process.stderr.write(text),
  });
}
