import { fileURLToPath } from 'node:url';
import { type Font, openSync } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { type FontWeight, measureText } from '../../src/scene/measureText';

const fonts = new Map<string, Font>();

function open(file: string): Font {
  const path = fileURLToPath(new URL(`../../node_modules/@fontsource/${file}`, import.meta.url));
  const font = fonts.get(file) ?? openSync(path);
  if (!('layout' in font)) throw new Error(`${file} is a collection`);
  fonts.set(file, font);
  return font;
}

const subset = (name: string, weight: FontWeight): Font =>
  open(`ibm-plex-sans/files/ibm-plex-sans-${name}-${weight}-normal.woff2`);

const arabic = (weight: FontWeight): Font =>
  open(`ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-${weight}-normal.woff2`);

const sumOfAdvances = (font: Font, text: string): number =>
  Array.from(text, (character) => character.codePointAt(0) ?? 0).reduce(
    (sum, codePoint) => sum + font.glyphForCodePoint(codePoint).advanceWidth,
    0,
  );

const shaped = (font: Font, text: string): number => font.layout(text).advanceWidth;

const weights = [400, 500, 600, 700] as const;
const samples: [string, string[]][] = [
  [
    'latin',
    ['Iraq', 'United States', 'Côte d’Ivoire', '27 September 2015', 'WAVE To Yemen', '“3”'],
  ],
  ['latin-ext', ['ćčđđłńőśšżžŸğİ']],
  ['cyrillic', ['Россия', 'Україна', 'Йёї']],
  ['greek', ['Ελλάς', 'Άέήίόύώΐ']],
];

describe('measureText', () => {
  describe.each(weights)('at weight %i', (weight) => {
    it.each(samples)('is the sum of the advances of %s letters', (name, texts) => {
      for (const text of texts) {
        const sum = sumOfAdvances(subset(name, weight), text) / 1000;
        expect(measureText(text, 1, weight)).toBeGreaterThanOrEqual(sum - 1e-9);
        expect(measureText(text, 1, weight)).toBeLessThanOrEqual(sum * 1.005);
      }
    });

    it.each(samples)('is no narrower than shaped %s text, with kerning', (name, texts) => {
      for (const text of texts) {
        const width = shaped(subset(name, weight), text) / 1000;
        expect(measureText(text, 1, weight)).toBeGreaterThanOrEqual(width * 0.995);
      }
    });

    it('bounds shaped Arabic text without being wasteful', () => {
      const words = ['العراق', 'سوريا', 'روسيا', 'إيران', 'الولايات', 'المتحدة', 'لا', 'مُحَمَّد'];
      for (const word of words) {
        const width = shaped(arabic(weight), word) / 1000;
        expect(measureText(word, 1, weight)).toBeGreaterThanOrEqual(width * 0.995);
        expect(measureText(word, 1, weight)).toBeLessThanOrEqual(width * 1.3);
      }
    });
  });

  it('counts a pair of Latin letters at most 2 % narrower than it is set, whatever the kerning', () => {
    const font = subset('latin', 400);
    const letters = Array.from('AVWTYLPFKRaeotvwyr.,-’" 17');
    for (const first of letters) {
      for (const second of letters) {
        const width = shaped(font, `n${first}${second}n`) / 1000;
        expect(measureText(`n${first}${second}n`, 1, 400)).toBeGreaterThanOrEqual(width * 0.98);
      }
    }
  });

  it('grows with the size', () => {
    expect(measureText('Iraq', 20, 600)).toBeCloseTo(2 * measureText('Iraq', 10, 600));
  });

  it('takes a composed and a decomposed letter for the same', () => {
    const composed = 'Škoda Ñandú Việt Йод'.normalize('NFC');
    expect(measureText(composed.normalize('NFD'), 16, 400)).toBe(measureText(composed, 16, 400));
  });

  it('gives no width to marks, joiners and direction marks', () => {
    expect(measureText('\u0301\u064e\u200d\u200f\u2067', 16, 400)).toBe(0);
    expect(measureText('', 16, 400)).toBe(0);
  });

  it('counts scripts of no bundled font as one em a character, emoji as two', () => {
    expect(measureText('中国', 10, 400)).toBe(20);
    expect(measureText('日本', 10, 700)).toBe(20);
    expect(measureText('ኢትዮጵያ', 10, 400)).toBe(50);
    expect(measureText('🕊', 10, 400)).toBe(20);
  });
});
