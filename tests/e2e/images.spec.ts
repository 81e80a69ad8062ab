// Does an image look the same wherever it is drawn? The command line's PNG beside the browser's drawing of the SVG.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from '@playwright/test';

const folder = mkdtempSync(join(tmpdir(), 'entente-images-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

function render(file: string, dataset: string, ...words: string[]): Buffer {
  const out = join(folder, file);
  const cli = ['--import', 'tsx', 'src/entries/cli.ts', 'render', `data/${dataset}`, '-o', out];
  execFileSync(process.execPath, [...cli, ...words], { stdio: 'pipe' });
  return readFileSync(out);
}

/** In the page: the share of pixels that differ by more than `tolerance` of 255 in some channel. */
async function difference(pictures: { svg: string; png: string; tolerance: number }) {
  const draw = async (source: string, size?: { width: number; height: number }) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const { width, height } = size ?? { width: image.naturalWidth, height: image.naturalHeight };
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    // On the first drawing a second font may not be there yet.
    context.drawImage(image, 0, 0, width, height);
    await new Promise((done) => setTimeout(done, 1000));
    context.clearRect(0, 0, width, height);
    context.drawImage(image, 0, 0, width, height);
    return { width, height, data: context.getImageData(0, 0, width, height).data };
  };
  const png = await draw(pictures.png);
  const svg = await draw(pictures.svg, png);
  let count = 0;
  for (let at = 0; at < png.data.length; at += 4) {
    const differs = [0, 1, 2, 3].some(
      (channel) =>
        Math.abs((png.data[at + channel] ?? 0) - (svg.data[at + channel] ?? 0)) >
        pictures.tolerance,
    );
    if (differs) count += 1;
  }
  return (4 * count) / png.data.length;
}

const address = (type: string, bytes: Buffer): string =>
  `data:image/${type};base64,${bytes.toString('base64')}`;

/** Both datasets, both colours, Arabic in one. */
const shots = [
  ['iraq-intelligence-sharing-2015', 'article', 'light'],
  ['maghreb-ties-1963-2021', 'story', 'dark'],
] as const;

for (const [dataset, preset, theme] of shots) {
  test(`${dataset} ${preset} ${theme} is the same picture`, async ({ page }) => {
    test.setTimeout(240_000);
    const words = ['--preset', preset, '--theme', theme];
    const png = address(
      'png',
      render(`${preset}.png`, `${dataset}.json`, ...words, '--scale', '2'),
    );
    const shapes = render('shapes.svg', `${dataset}.json`, ...words, '--outlines');
    const letters = render('letters.svg', `${dataset}.json`, ...words);
    const share = (svg: Buffer) =>
      page.evaluate(difference, { svg: address('svg+xml', svg), png, tolerance: 16 });
    const shares = { shapes: await share(shapes), letters: await share(letters) };
    test.info().annotations.push({ type: 'other pixels', description: JSON.stringify(shares) });
    // What the browser makes its PNG from.
    expect(shares.shapes).toBeLessThan(0.005);
    // A browser moves letters by up to an eighth of a pixel and thickens them a little.
    expect(shares.letters).toBeLessThan(0.009);
  });
}
