// Is what we pack the picture that was given, in the bytes a decoder expects?
import { Resvg } from '@resvg/resvg-js';
import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { opaquePng } from '../../../../src/render/file/png/opaquePng';
import { writeChunks } from '../../../../src/render/file/pngChunks';

/** Three pixels by two, every channel another number. */
const picture = {
  ...{ width: 3, height: 2 },
  pixels: Uint8Array.from({ length: 24 }, (_, index) => (index % 4 === 3 ? 255 : index * 9)),
};

/** As another program reads it: the image drawn over nothing, one pixel for one. */
function decoded(png: Uint8Array): Uint8Array {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><image href="${href}" width="3" height="2"/></svg>`;
  return new Resvg(svg, { imageRendering: 1 }).render().pixels;
}

describe('a packed picture', () => {
  const packed = () => opaquePng(picture, [picture.pixels]);

  it('is read again pixel by pixel', async () => {
    expect([...decoded(writeChunks(await packed()))]).toEqual([...picture.pixels]);
  });

  it('has three bytes a pixel and no filter', async () => {
    const chunks = await packed();
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'IEND']);
    const rows = unzlibSync(chunks[1]?.data ?? new Uint8Array(0));
    expect(rows).toHaveLength(2 * (1 + 3 * 3));
    expect([...rows.subarray(0, 7)]).toEqual([0, 0, 9, 18, 36, 45, 54]);
  });
});
