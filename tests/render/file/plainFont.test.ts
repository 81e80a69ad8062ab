// Are plain letters set exactly as fontkit sets them, in every font and whatever follows on what?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, nodeFonts } from '../../../src/entries/cli/nodeFonts';
import { openedFont } from '../../../src/render/file/fontkitFont';
import { cutsFor, type FontWeight } from '../../../src/render/file/fontTable';
import { isPlain, plainFont } from '../../../src/render/file/plainFont/plainFont';
import type { LetterFont } from '../../../src/render/file/shape';

const plainCharacters = Array.from({ length: 0xffff }, (_, code) =>
  String.fromCharCode(code),
).filter(isPlain);
const weights: FontWeight[] = [400, 500, 600, 700];
const cuts = [cutsFor(0x41), cutsFor(0x100), cutsFor(0x1ea0)].flatMap((found) => found.slice(0, 1));

const laid = (font: LetterFont, text: string, direction: 'ltr' | 'rtl' = 'ltr') => {
  const { glyphs, positions } = font.layout(text, undefined, undefined, undefined, direction);
  return glyphs.map(({ path }, index) => {
    const { xAdvance, xOffset, yOffset } = positions[index] ?? {};
    return { outline: path.commands, xAdvance, xOffset, yOffset };
  });
};

const fonts = weights.flatMap((weight) => cuts.map((cut) => ({ name: cut.cut, cut, weight })));

describe.each(fonts)('$name $weight', { timeout: 60_000 }, ({ cut, weight }) => {
  const opened = async () => {
    const plain = plainFont(await nodeFonts.toOutline(cut, weight));
    if (!plain) throw new Error('This font is not understood.');
    const whole = await openedFont({ cut, weight, characters: '' }, nodeFonts);
    const characters = plainCharacters.filter((letter) =>
      whole.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
    );
    return { plain, whole, characters };
  };

  it('has the same letters, each with the same outline and width', async () => {
    const { plain, whole, characters } = await opened();
    expect(characters.length).toBeGreaterThan(80);
    expect(plain.unitsPerEm).toBe(whole.unitsPerEm);
    for (const letter of plainCharacters) {
      const code = letter.codePointAt(0) ?? 0;
      if (plain.hasGlyphForCodePoint(code) !== whole.hasGlyphForCodePoint(code))
        expect.fail(`U+${code.toString(16)}`);
    }
    for (const letter of characters) expect(laid(plain, letter)).toEqual(laid(whole, letter));
  });

  it('kerns and joins the same letters, in either direction', async () => {
    const { plain, whole, characters } = await opened();
    const anyText = fc.string({
      unit: fc.constantFrom(...characters, 'f', 'i', ' '),
      maxLength: 60,
    });
    fc.assert(
      fc.property(anyText, fc.constantFrom('ltr' as const, 'rtl' as const), (text, direction) => {
        expect(laid(plain, text, direction)).toEqual(laid(whole, text, direction));
      }),
      { numRuns: 60 },
    );
  });
});

it('leaves to fontkit what is not plain', () => {
  for (const text of ['Đà Nẵng', 'office fi', '“1,000 km” → 2 – 3'])
    expect(isPlain(text)).toBe(true);
  for (const text of ['e\u0301', 'العراق', 'Київ', '1\u20442', 'soft\u00adhyphen', '\u2067'])
    expect(isPlain(text), text).toBe(false);
});

it('leaves packed fonts to fontkit', async () => {
  const [latin] = cuts;
  if (!latin) throw new Error('There is no font.');
  expect(plainFont(await bytesOf(latin, 400, 'woff2'))).toBeNull();
});
