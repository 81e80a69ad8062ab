// How do opaque pixels become a small PNG? Without the alpha channel, and packed as they stand.
import type { Chunk } from '../pngChunks';
import { pixelPacker } from './packPixels';

interface Size {
  width: number;
  height: number;
}

function headOf({ width, height }: Size): Chunk {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits a channel, three channels; the one way of packing and of filtering, not interlaced.
  data.set([8, 2, 0, 0, 0], 8);
  return { type: 'IHDR', data };
}

/**
 * The same pixels give the same bytes on every machine: what packs them is our own.
 *
 * @param bands rows from the top on, red, green, blue and alpha of each pixel
 */
export async function opaquePng(
  size: Size,
  bands: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<Chunk[]> {
  const packer = pixelPacker(size.width);
  for await (const rows of bands) packer.add(rows);
  return [
    headOf(size),
    { type: 'IDAT', data: packer.finish() },
    { type: 'IEND', data: new Uint8Array(0) },
  ];
}
