// What is in a WOFF? The font's tables, each packed with zlib, put together as the font that they were (WOFF 1.0).
import { inflateSync } from 'node:zlib';

const headLength = 44;
const entryLength = 20;

interface Table {
  tag: number;
  checksum: number;
  data: Uint8Array;
}

function tablesOf(woff: Buffer): Table[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const at = headLength + index * entryLength;
    const [offset, packedLength] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8)];
    const packed = woff.subarray(offset, offset + packedLength);
    // What would not have become smaller stands as it is.
    const isPacked = packedLength < woff.readUInt32BE(at + 12);
    return {
      tag: woff.readUInt32BE(at),
      checksum: woff.readUInt32BE(at + 16),
      data: isPacked ? inflateSync(packed) : packed,
    };
  });
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** The head's fields for binary search stay zero: nobody here reads them. */
export function unpackedFont(woff: Buffer): Uint8Array {
  const tables = tablesOf(woff);
  const start = 12 + 16 * tables.length;
  const font = Buffer.alloc(tables.reduce((sum, { data }) => sum + padded(data.length), start));
  font.writeUInt32BE(woff.readUInt32BE(4), 0);
  font.writeUInt16BE(tables.length, 4);
  let offset = start;
  tables.forEach(({ tag, checksum, data }, index) => {
    [tag, checksum, offset, data.length].forEach((value, field) => {
      font.writeUInt32BE(value, 12 + 16 * index + 4 * field);
    });
    font.set(data, offset);
    offset += padded(data.length);
  });
  return font;
}
