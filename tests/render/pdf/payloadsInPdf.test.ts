// Does a PDF give back the dataset it was saved with, and does nothing else pass for one?

import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeFonts } from '../../../src/entries/cli/nodeFonts';
import { limits, openOnly, packPayload } from '../../../src/render/file/payload';
import { isPdf, payloadsInPdf } from '../../../src/render/pdf/read/payloadsInPdf';
import { writePdf } from '../../../src/render/pdf/writePdf';
import type { Sheet } from '../../../src/scene/sheet/types';
import { bareSheet, sheetOfDataset } from './sheets';

let sheet: Sheet;
let saved: Uint8Array;

const saved1 = { dataset: '{"title":"x"}', view: 't=2015', licence: 'CC0', generator: 'Entente' };
const packed = packPayload(saved1).value ?? new Uint8Array();

const write = (payload: Uint8Array | null) =>
  writePdf(sheet, { fonts: nodeFonts, generator: 'Entente test', payload });

beforeAll(async () => {
  sheet = bareSheet(sheetOfDataset('data/iraq-intelligence-sharing-2015.json'));
  saved = await write(packed);
}, 60_000);

const codeOf = (bytes: Uint8Array): string | undefined => {
  const { value, problem } = payloadsInPdf(bytes);
  return (problem ?? openOnly(value ?? []).problem)?.code;
};

const latin = new TextDecoder('latin1');

/** Replaces bytes by as many others, so that every offset stays. */
function withText(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = latin.decode(bytes);
  const at = text.indexOf(from, text.indexOf('/Type /EmbeddedFile'));
  if (at < 0 || from.length !== to.length) throw new Error(`${from} cannot be replaced.`);
  const changed = bytes.slice();
  changed.set(new TextEncoder().encode(to), at);
  return changed;
}

/** What a program appends that saves a change without rewriting the file. */
function appended(bytes: Uint8Array, object: string, body: string): Uint8Array {
  const text = latin.decode(bytes);
  const last = /startxref\n(\d+)/.exec(text)?.[1] ?? '';
  const trailer = /trailer\n<<(.*)>>\n/.exec(text)?.[1] ?? '';
  const row = `${String(bytes.length).padStart(10, '0')} 00000 n \n`;
  const added = `${object} 0 obj\n${body}\nendobj\n`;
  const table = `xref\n${object} 1\n${row}trailer\n<<${trailer} /Prev ${last}>>\n`;
  const end = `${table}startxref\n${bytes.length + added.length}\n%%EOF\n`;
  return new Uint8Array([...bytes, ...new TextEncoder().encode(added + end)]);
}

const catalogOf = (bytes: Uint8Array): { id: string; body: string } => {
  const [, id = '', body = ''] =
    /(\d+) 0 obj\n(<<\/Type \/Catalog.*)\n/.exec(latin.decode(bytes)) ?? [];
  return { id, body };
};

describe('a PDF that carries its data', () => {
  it('gives back any payload', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        const payload = zlibSync(bytes);
        const { value } = payloadsInPdf(await write(payload));
        expect(value).toEqual([payload]);
      }),
      { numRuns: 30 },
    );
  }, 30_000);

  it('is told from other files, and has no data where none was attached', async () => {
    expect(isPdf(saved)).toBe(true);
    expect(isPdf(new TextEncoder().encode('<svg/>'))).toBe(false);
    expect(codeOf(saved)).toBeUndefined();
    expect(codeOf(await write(null))).toBe('no-data');
  });

  it('is still read after a program appended a change', () => {
    const { id, body } = catalogOf(saved);
    expect(codeOf(appended(saved, id, body))).toBeUndefined();
    expect(codeOf(appended(saved, id, body.replace(/\/Names .*?>>>>/, '')))).toBe('no-data');
  });
});

describe('a hostile PDF', () => {
  it('with two datasets opens none', () => {
    const { id, body } = catalogOf(saved);
    const twice = body.replace(/\[(\(entente-dataset.json\) \d+ 0 R)\]/, '[$1 $1]');
    expect(twice).not.toBe(body);
    expect(codeOf(appended(saved, id, twice))).toBe('several-datasets');
  });

  it('cut off anywhere is refused', () => {
    for (let length = 0; length < saved.length - 1; length += 97)
      expect(codeOf(saved.slice(0, length))).toBe('image-truncated');
  });

  it('with a bomb is not unpacked', async () => {
    const bomb = zlibSync(new Uint8Array(limits.inflated + 1), { level: 1 });
    expect(codeOf(await write(bomb))).toBe('data-too-large');
  });

  it('larger than may be is not read', () => {
    expect(codeOf(new Uint8Array(limits.file + 1))).toBe('image-too-large');
  });

  it.each([
    ['a stream without a length', '/Length ', '/Lengtx '],
    ['a stream that is longer than it says', '\nendstream', '\nendstreem'],
    ['a table that is none', 'xref\n0 ', 'xxxx\n0 '],
    ['names that are none', '/EmbeddedFiles <<', '/EmbeddedFiles [['],
    [
      'an attachment packed in another way',
      '/Subtype /application#2Fjson',
      '/DecodeParms null /Abcd 12 ',
    ],
  ])('with %s is refused without an exception', (_, from, to) => {
    expect(
      codeOf(withText(saved, from, to.padEnd(from.length).slice(0, from.length))),
    ).toBeDefined();
  });

  it('whose names, tables or references go round is refused', () => {
    const { id, body } = catalogOf(saved);
    const round = body.replace(/\/Names .*?>>>>/, `/Names <</EmbeddedFiles 9999 0 R>>`);
    expect(codeOf(appended(saved, id, round))).toBe('image-damaged');
    const kids = appended(saved, '9999', '<</Kids [9999 0 R 9999 0 R]>>');
    expect(codeOf(appended(kids, id, round))).toBe('image-damaged');
    const self = appended(saved, '9999', '9999 0 R');
    expect(codeOf(appended(self, id, round))).toBe('image-damaged');
  });

  it('of any bytes is read without an exception', () => {
    const end = new TextEncoder().encode('\nstartxref\n0\n%%EOF\n');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        payloadsInPdf(bytes);
        payloadsInPdf(new Uint8Array([...new TextEncoder().encode('xref\n'), ...bytes, ...end]));
      }),
    );
  });

  it('with any byte changed gives the dataset that was saved, or none', () => {
    fc.assert(
      fc.property(fc.nat(saved.length - 1), fc.nat(255), (at, byte) => {
        const changed = saved.slice();
        changed[at] = byte;
        const { value } = payloadsInPdf(changed);
        const opened = value && openOnly(value).value;
        if (opened) expect(opened.dataset).toBe(saved1.dataset);
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it('with values deep in one another is refused', () => {
    const { id } = catalogOf(saved);
    expect(codeOf(appended(saved, id, '['.repeat(100_000)))).toBe('image-damaged');
    expect(codeOf(appended(saved, id, '('.repeat(100_000)))).toBe('image-damaged');
  });
});
