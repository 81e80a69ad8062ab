// What is on the page of a written PDF? Its text letter by letter, its links and its operators.
import { unzlibSync } from 'fflate';
import {
  type Dictionary,
  type PdfDocument,
  pdfDocument,
} from '../../../src/render/pdf/read/document';
import { lastTableOffset, readObjectTable } from '../../../src/render/pdf/read/objectTable';
import type { PdfValue } from '../../../src/render/pdf/read/value';

const latin = new TextDecoder('latin1');

export function openPdf(bytes: Uint8Array): PdfDocument {
  const text = latin.decode(bytes);
  const last = lastTableOffset(text);
  if (last === null) throw new Error('The file does not end as a PDF does.');
  return pdfDocument(bytes, text, readObjectTable(text, last));
}

export function textOf(value: PdfValue | undefined): string {
  if (value?.kind !== 'string') throw new Error('There is no string.');
  if (!value.value.startsWith('\xfe\xff')) return value.value;
  return new TextDecoder('utf-16be').decode(
    Uint8Array.from(value.value.slice(2), (character) => character.charCodeAt(0)),
  );
}

export function dictionaryAt(pdf: PdfDocument, from: Dictionary, ...path: string[]): Dictionary {
  return path.reduce((dictionary, key) => {
    const next = pdf.dictionary(dictionary.get(key));
    if (!next) throw new Error(`There is no ${key}.`);
    return next;
  }, from);
}

export const listAt = (pdf: PdfDocument, dictionary: Dictionary, key: string): PdfValue[] => {
  const list = pdf.resolved(dictionary.get(key));
  return list?.kind === 'list' ? list.value : [];
};

const unpacked = (pdf: PdfDocument, value: PdfValue | undefined): Uint8Array => {
  const stream = pdf.stream(value);
  if (!stream) throw new Error('There is no stream.');
  return unzlibSync(stream.bytes);
};

export function pageOf(pdf: PdfDocument): Dictionary {
  const pages = dictionaryAt(pdf, pdf.trailer, 'Root', 'Pages');
  const [only, ...others] = listAt(pdf, pages, 'Kids');
  const page = pdf.dictionary(only);
  if (!page || others.length > 0) throw new Error('There is not one page.');
  return page;
}

export const contentOf = (pdf: PdfDocument): string =>
  latin.decode(unpacked(pdf, pageOf(pdf).get('Contents')));

export interface PageFont {
  name: string;
  /** TrueType file. */
  program: Uint8Array;
  letters: Map<string, string>;
}

export function fontsOf(pdf: PdfDocument): Map<string, PageFont> {
  const fonts = dictionaryAt(pdf, pageOf(pdf), 'Resources', 'Font');
  return new Map(
    [...fonts].map(([key, value]) => {
      const font = pdf.dictionary(value) ?? new Map();
      const [child] = listAt(pdf, font, 'DescendantFonts');
      const descriptor = dictionaryAt(pdf, pdf.dictionary(child) ?? new Map(), 'FontDescriptor');
      const name = descriptor.get('FontName');
      const map = latin.decode(unpacked(pdf, font.get('ToUnicode')));
      const lines = map.matchAll(/^<(?!0000)([\dA-F]{4})> <([\dA-F]+)>$/gm);
      const letters = [...lines].map(([, code = '', units = '']): [string, string] => [
        code,
        String.fromCharCode(
          ...(units.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)),
        ),
      ]);
      return [
        key,
        {
          name: name?.kind === 'name' ? name.value : '',
          program: unpacked(pdf, descriptor.get('FontFile2')),
          letters: new Map(letters),
        },
      ];
    }),
  );
}

/** Each text operator's letters, as they stand from left to right. */
export function textsOf(pdf: PdfDocument): string[] {
  const fonts = fontsOf(pdf);
  const shown = contentOf(pdf).matchAll(/^BT .*?\/(F\d+) .* Tm (.*) T[jJ] .*?ET$/gm);
  return [...shown].map(([, font = '', codes = '']) =>
    [...codes.matchAll(/<([\dA-F]*)>/g)]
      .flatMap(([, written = '']) => written.match(/.{4}/g) ?? [])
      .map((code) => fonts.get(font)?.letters.get(code) ?? '\ufffd')
      .join(''),
  );
}

export interface PageLink {
  href: string;
  words: string;
  box: number[];
}

export const linksOf = (pdf: PdfDocument): PageLink[] =>
  listAt(pdf, pageOf(pdf), 'Annots').map((value) => {
    const annotation = pdf.dictionary(value) ?? new Map();
    const box = listAt(pdf, annotation, 'Rect');
    return {
      href: textOf(dictionaryAt(pdf, annotation, 'A').get('URI')),
      words: textOf(pdf.resolved(annotation.get('Contents'))),
      box: box.map((side) => (side.kind === 'number' ? side.value : Number.NaN)),
    };
  });
