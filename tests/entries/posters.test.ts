// Does a site get the images that embeds and links expect, each a file of ours that opens again?
import { expect, it } from 'vitest';
import { drawPosters } from '../../src/entries/posters';
import { openImage } from '../../src/render/file/openImage';
import { readChunks } from '../../src/render/file/pngChunks';
import { validText } from '../dataset/fixtures';

const heaviest = 450_000;

function pixelsOf(png: Uint8Array): string {
  const head = readChunks(png).value?.[0]?.data ?? new Uint8Array(8);
  const view = new DataView(head.buffer, head.byteOffset);
  return `${view.getUint32(0)} × ${view.getUint32(4)}`;
}

it('draws a poster across, one upright and a card', async () => {
  const posters = await drawPosters(validText, 'https://example.org/news/');
  expect(posters.map(({ file, bytes }) => `${file}: ${pixelsOf(bytes)}`)).toEqual([
    'images/strait-patrols-1999.png: 2400 × 1520',
    'images/strait-patrols-1999-tall.png: 960 × 1200',
    'images/strait-patrols-1999-card.png: 1200 × 630',
  ]);
  for (const { bytes, altText } of posters) {
    expect(bytes.length).toBeLessThan(heaviest);
    expect(altText).toMatch(/^Map of /);
    const { opened } = openImage(bytes);
    expect(opened?.dataset).toBe(validText);
    expect(opened?.canonicalUrl).toBe('https://example.org/news/');
  }
});
