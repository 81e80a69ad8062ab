// Does an image look the same wherever it is drawn? The command line's PNG beside Chromium's drawing of the SVG.
import { dataUrl, pixelDifference } from '../fixtures/pixelDifference';
import { renderImage, shots } from '../fixtures/renderImage';
import { expect, test } from './support/test';

for (const [dataset, preset, theme] of shots) {
  test(`${dataset} ${preset} ${theme} is the same picture`, async ({ page }) => {
    test.setTimeout(240_000);
    const words = ['--preset', preset, '--theme', theme];
    const png = dataUrl('png', renderImage('png', dataset, ...words, '--scale', '2'));
    const shapes = renderImage('svg', dataset, ...words, '--outlines');
    const letters = renderImage('svg', dataset, ...words);
    const share = (svg: Buffer) =>
      page.evaluate(pixelDifference, { svg: dataUrl('svg+xml', svg), png, tolerance: 16 });
    const shares = { shapes: await share(shapes), letters: await share(letters) };
    test.info().annotations.push({ type: 'other pixels', description: JSON.stringify(shares) });
    // What the browser makes its PNG from, and what it shows of the file with its letters.
    expect(shares.shapes).toBeLessThan(0.005);
    expect(shares.letters).toBeLessThan(0.005);
  });
}
