// How do opaque pixels become a small PNG? Without the alpha channel, and packed as they stand.
import { type Chunk, writeChunks } from '../pngChunks';
import { type Pixels, packPixels } from './packPixels';

function headOf({ width, height }: Pixels): Chunk {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits a channel, three channels; the one way of packing and of filtering, not interlaced.
  data.set([8, 2, 0, 0, 0], 8);
  return { type: 'IHDR', data };
}

/** The same pixels give the same bytes on every machine: what packs them is our own. */
export const opaquePng = (picture: Pixels): Uint8Array =>
  writeChunks([
    headOf(picture),
    { type: 'IDAT', data: packPixels(picture) },
    { type: 'IEND', data: new Uint8Array(0) },
  ]);
