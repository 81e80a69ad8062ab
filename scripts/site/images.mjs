// @ts-check
// Which images stand beside a dataset's page? Posters for its embeds and a card for its links.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './modules.mjs';

/** @typedef {{ file: string, altText: string, bytes: Uint8Array }} SiteImage `file` below the site's root */

/** @param {string} folder @param {string} input @returns {Promise<string>} what the child printed */
function drawInto(folder, input) {
  const command = ['--import', 'tsx', 'scripts/site/drawImages.ts', folder];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: root });
    let [output, complaint] = ['', ''];
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      complaint += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`The images could not be drawn.\n${complaint}`));
    });
    child.stdin.end(input);
  });
}

/**
 * The images of each dataset.
 * @param {{ text: string, page: string | null }[]} datasets Texts without problems, and the
 *   addresses of their pages, where they are known.
 * @returns {Promise<SiteImage[][]>}
 */
export async function drawImages(datasets) {
  const folder = await mkdtemp(join(tmpdir(), 'entente-images-'));
  try {
    /** @type {{ file: string, altText: string }[][]} */
    const drawn = JSON.parse(await drawInto(folder, JSON.stringify(datasets)));
    const withBytes = async (/** @type {{ file: string, altText: string }} */ image) => ({
      ...image,
      bytes: await readFile(join(folder, image.file)),
    });
    return await Promise.all(drawn.map((images) => Promise.all(images.map(withBytes))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
