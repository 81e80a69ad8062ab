// Does an image give back what was saved in it, and nothing else, whoever made the file?

import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { base64Of } from '../../../src/render/file/fonts';
import { imageProblemKinds } from '../../../src/render/file/imageProblem';
import { openImage } from '../../../src/render/file/openImage';
import { limits, packPayload } from '../../../src/render/file/payload';
import { joinBytes, readChunks, textChunk, writeChunks } from '../../../src/render/file/pngChunks';
import { payloadKeyword, writePng } from '../../../src/render/file/pngFile';
import { sha256OfText } from '../../../src/render/file/sha256';
import { end, facts, head, packed, packedJson, picture, saved } from './saved';

const said = { facts, altText: facts.altText, generator: 'Entente test', dotsPerInch: 192 };
const png = (payload: Uint8Array | null) => writePng(picture, { ...said, payload });
const bytes = (text: string) => new TextEncoder().encode(text);
const svg = (payload: Uint8Array, times = 1) =>
  bytes(
    `<svg xmlns="http://www.w3.org/2000/svg"><metadata>${`<entente:image xmlns:entente="urn:entente:image:1" encoding="zlib+base64">${base64Of(payload)}</entente:image>`.repeat(times)}</metadata></svg>\n`,
  );

const envelope = {
  ...{ schema: 'entente-image/1', dataset: '{}', view: '', licence: '', generator: 'x' },
  sha256: sha256OfText('{}'),
};

describe('open(save(x)) = x', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 400 });

  it('as PNG', () => {
    fc.assert(
      fc.property(texts, texts, (dataset, view) => {
        const given = saved(dataset, view);
        expect(openImage(png(packed(given))).opened).toMatchObject(given);
      }),
    );
  });

  it('as SVG', () => {
    fc.assert(
      fc.property(texts, texts, (dataset, view) => {
        const given = saved(dataset, view);
        expect(openImage(svg(packed(given))).opened).toMatchObject(given);
      }),
    );
  });

  it('packs the same bytes every time', () => {
    const given = saved('{"format":1}'.repeat(100), 'at=2011');
    expect(packed(given)).toEqual(packed(given));
  });

  it('refuses to save what it would refuse to open', () => {
    const { problem } = packPayload(saved('x'.repeat(limits.inflated)));
    expect(problem?.code).toBe('data-too-large');
  });
});

describe('a PNG', () => {
  const written = png(packed(saved('{}')));
  const chunks = readChunks(written).value ?? [];
  const text = (keyword: string) =>
    new TextDecoder().decode(
      chunks.find(({ data }) => new TextDecoder().decode(data).startsWith(`${keyword}\0`))?.data,
    );

  it('carries its data right after the head, then its density', () => {
    expect(chunks.slice(0, 3).map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'pHYs']);
    expect(new TextDecoder().decode(chunks[1]?.data)).toContain(payloadKeyword);
    const density = new DataView(Uint8Array.from(chunks[2]?.data ?? []).buffer);
    expect(density.getUint32(0)).toBe(Math.round(192 / 0.0254));
  });

  it('says title, source, licence and alt text, with markup escaped', () => {
    expect(text('Title')).toContain('Dorn & Brenn <patrol>');
    expect(text('Copyright')).toContain('CC0 1.0');
    expect(text('Source')).toContain('https://example.org/a');
    const xmp = text('XML:com.adobe.xmp');
    expect(xmp).toContain('Dorn &amp; Brenn &lt;patrol&gt;');
    expect(xmp).toMatch(/<Iptc4xmpCore:AltTextAccessibility>.*Map of 2 actors/);
  });
});

/** Bytes with a 32-bit number changed. */
function withWord(given: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = given.slice();
  new DataView(copy.buffer).setUint32(offset, value);
  return copy;
}

const good = png(packed(saved('{}')));
const chunk = textChunk(payloadKeyword, packed(saved('{}')));
const bomb = zlibSync(new Uint8Array(60_000_000), { level: 9 });
const deep = `{"schema":"entente-image/1","dataset":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;

const hostile: [string, Uint8Array, string][] = [
  ['nothing', new Uint8Array(0), 'not-an-image'],
  ['other bytes', Uint8Array.of(1, 2, 3), 'not-an-image'],
  ['a page', bytes('<!doctype html><p>'), 'not-an-image'],
  ['too many bytes', new Uint8Array(limits.file + 1), 'image-too-large'],
  ['no data', png(null), 'no-data'],
  ['only a signature', good.subarray(0, 8), 'image-truncated'],
  ['a cut file', good.subarray(0, good.length - 5), 'image-truncated'],
  ['a cut text chunk', good.subarray(0, 60), 'image-truncated'],
  ['a length of 4 GB', withWord(good, 8 + 25, 0xffffffff), 'image-damaged'],
  ['a length of 2 GB', withWord(good, 8 + 25, 0x7fffffff), 'image-truncated'],
  ['a wrong checksum', withWord(good, 8 + 21, 1), 'image-damaged'],
  ['a changed letter', good.map((byte, at) => (at === 90 ? byte ^ 1 : byte)), 'image-damaged'],
  ['a damaged picture', withWord(png(null), png(null).length - 16, 1), 'image-damaged'],
  ['no head', writeChunks([chunk, end]), 'image-damaged'],
  ['two datasets', writeChunks([head, chunk, chunk, end]), 'several-datasets'],
  ['two datasets, SVG', svg(packed(saved('{}')), 2), 'several-datasets'],
  ['a bomb', png(bomb), 'data-too-large'],
  ['a bomb, SVG', svg(bomb), 'data-too-large'],
  ['no zlib', png(Uint8Array.of(9, 9, 9, 9)), 'data-damaged'],
  ['half of zlib', png(packed(saved('{}')).subarray(0, 30)), 'data-damaged'],
  ['no bytes', png(new Uint8Array(0)), 'data-damaged'],
  ['no UTF-8', png(zlibSync(Uint8Array.of(0xff, 0xfe))), 'not-our-data'],
  ['no JSON', png(packedJson('{"a"')), 'not-our-data'],
  ['a list', png(packedJson([1])), 'not-our-data'],
  ['deep JSON', png(packedJson(deep)), 'data-too-deep'],
  ['no schema', png(packedJson({ dataset: '{}' })), 'not-our-data'],
  ['another schema', png(packedJson({ ...envelope, schema: 'scene/1' })), 'not-our-data'],
  ['another version', png(packedJson({ ...envelope, schema: 'entente-image/2' })), 'other-version'],
  ['a dataset that is no text', png(packedJson({ ...envelope, dataset: {} })), 'not-our-data'],
  ['no view', png(packedJson({ ...envelope, view: undefined })), 'not-our-data'],
  ['an endless view', png(packedJson({ ...envelope, view: 'x'.repeat(5000) })), 'not-our-data'],
  ['another hash', png(packedJson({ ...envelope, dataset: '{} ' })), 'wrong-hash'],
  ['a cut SVG', svg(packed(saved('{}'))).subarray(0, -8), 'image-truncated'],
  ['no base64', bytes('<svg><entente:image>%%</entente:image></svg>'), 'data-damaged'],
  ['an open element', bytes('<svg><entente:image </svg>'), 'data-damaged'],
];

describe('a foreign file', () => {
  it.each(hostile)('with %s says so', (_, file, code) => {
    const { opened, problem } = openImage(file);
    expect(opened).toBeNull();
    expect(problem?.code).toBe(code);
    expect(problem?.expected).not.toBe('');
    expect(JSON.stringify(problem)).not.toMatch(/undefined|NaN/);
    // No name of a PNG's chunk.
    expect(JSON.stringify(problem)).not.toMatch(/IHDR|IDAT|IEND|iTXt/);
  });

  it('every kind of problem is shown by one of them', () => {
    expect(new Set(hostile.map(([, , code]) => code))).toEqual(
      new Set(Object.keys(imageProblemKinds)),
    );
  });

  it('of any bytes gives an answer', () => {
    const starts = [good.subarray(0, 33), bytes('<svg '), new Uint8Array(0)];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        const { opened, problem } = openImage(joinBytes([start, rest]));
        expect(opened === null).toBe(problem !== null);
      }),
    );
  });

  it('with any one byte changed is refused or the same', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = good.map((byte, index) => (index === at ? byte ^ by : byte));
        const { opened } = openImage(changed);
        if (opened) expect(opened.dataset).toBe('{}');
      }),
    );
  });

  it('that another tool added text to is still found', () => {
    const [first, ...rest] = readChunks(good).value ?? [];
    if (!first) throw new Error('no chunks');
    const foreign = textChunk('Comment', 'edited elsewhere');
    expect(openImage(writeChunks([first, foreign, ...rest])).opened?.dataset).toBe('{}');
  });
});
