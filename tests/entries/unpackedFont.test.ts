// Is a font the same after its WOFF is taken apart?
import { create, type Font } from 'fontkit';
import { expect, it } from 'vitest';
import { bytesOf } from '../../src/entries/cli/nodeFonts';
import { unpackedFont } from '../../src/entries/cli/unpackedFont';
import { cutsFor } from '../../src/render/file/fontTable';

const opened = (bytes: Uint8Array) => create(bytes as Buffer) as Font;

it.each(['Iraq, whose fi', 'العراق'])('draws %s as the packed one does', async (text) => {
  const [cut] = cutsFor(text.codePointAt(0) ?? 0);
  if (!cut) throw new Error('no font');
  const woff = await bytesOf(cut, 600, 'woff');
  const drawn = (font: Font) => {
    const { glyphs, positions } = font.layout(text);
    return { shapes: glyphs.map(({ path }) => path.toSVG()), positions };
  };
  const plain = unpackedFont(woff);
  expect(Buffer.from(plain).readUInt32BE(0)).toBe(0x10000);
  expect(drawn(opened(plain))).toEqual(drawn(opened(woff)));
});
