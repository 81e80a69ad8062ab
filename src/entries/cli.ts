// What does `npm run entente` touch of the outside world? Files, two streams and an exit code.
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { run } from './cli/run';

// Whoever reads our output may stop reading, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  readText: (path) => readFileSync(path, 'utf8'),
  writeText: (path, text) => writeFileSync(path, text),
  readBytes: (path) => readFileSync(path),
  writeBytes: (path, bytes) => writeFileSync(path, bytes),
  buildSite: async (request) => {
    const { buildSite } = await import('../../scripts/site/build.mjs');
    return buildSite(request);
  },
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
});
