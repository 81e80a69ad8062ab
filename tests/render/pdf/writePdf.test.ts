// Is everything on the sheet in its PDF: drawing, text, links, description?
import { create } from 'fontkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeFonts } from '../../../src/entries/cli/nodeFonts';
import type { PdfDocument } from '../../../src/render/pdf/read/document';
import { writePdf } from '../../../src/render/pdf/writePdf';
import type { Sheet } from '../../../src/scene/sheet/types';
import {
  contentOf,
  dictionaryAt,
  fontsOf,
  linksOf,
  listAt,
  openPdf,
  pageOf,
  textOf,
  textsOf,
} from './pageOf';
import { bareSheet, sheetOfDataset } from './sheets';

const options = { fonts: nodeFonts, generator: 'Entente test' };

let sheet: Sheet;
let pdf: PdfDocument;
let arabic: PdfDocument;

beforeAll(async () => {
  sheet = sheetOfDataset('data/iraq-intelligence-sharing-2015.json');
  pdf = openPdf(await writePdf(sheet, options));
  const other = sheetOfDataset('data/maghreb-ties-1963-2021.json', { theme: 'dark' }, 'ar');
  arabic = openPdf(await writePdf(other, options));
}, 60_000);

describe('a PDF of a sheet', () => {
  it('has one page, as large on paper as the sheet is at its density', () => {
    const box = listAt(pdf, pageOf(pdf), 'MediaBox').map((side) => side.value);
    expect(box).toEqual([0, 0, sheet.width * 0.75, sheet.height * 0.75]);
  });

  it('says what it is: title, description, language, the day of the data', () => {
    const info = dictionaryAt(pdf, pdf.trailer, 'Info');
    expect(textOf(info.get('Title'))).toBe(sheet.facts.title);
    expect(textOf(info.get('Subject'))).toBe(sheet.facts.altText);
    expect(textOf(info.get('CreationDate'))).toBe('D:20150927000000Z');
    expect(textOf(dictionaryAt(pdf, pdf.trailer, 'Root').get('Lang'))).toBe('en');
  });

  it('shows every word of the sheet as text', () => {
    const texts = textsOf(pdf).join('');
    const written = sheet.parts.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'text' ? item.lines.flat() : [])),
    );
    expect(written.length).toBeGreaterThan(10);
    for (const { text } of written) expect(texts).toContain(text.replaceAll('\u00a0', ' '));
    const names = sheet.map.scene.labels.filter(({ kind }) => kind === 'actor');
    expect(names.length).toBeGreaterThan(3);
    for (const line of names.flatMap(({ lines }) => lines)) expect(texts).toContain(line);
    expect(texts).not.toContain('\ufffd');
  });

  it('has right-to-left names to be found, from left to right as readers of PDF expect them', () => {
    const texts = textsOf(arabic).map((text) => Array.from(text).reverse().join(''));
    for (const name of ['الجزائر', 'المغرب', 'تونس', 'الاتحاد العربي الأفريقي'])
      expect(texts).toContain(name);
  });

  it('embeds fonts with the used glyphs only', () => {
    const fonts = [...fontsOf(arabic).values()];
    expect(fonts.map(({ name }) => name.slice(7)).sort()).toContain('Unseen');
    expect(fonts.map(({ name }) => name)).toEqual(
      fonts.map(() => expect.stringMatching(/^[A-Z]{6}\+(IBMPlexSans-\w+|Unseen)$/)),
    );
    for (const { program, letters, name } of fonts) {
      const font = create(program as Buffer);
      if ('fonts' in font) throw new Error('One font is expected.');
      if (!name.endsWith('Unseen')) expect(font.numGlyphs).toBe(letters.size + 1);
    }
  });

  it('links every line that has a passage, and the footer, to http and https only', () => {
    const links = linksOf(pdf);
    const passages = Object.values(sheet.map.strandLinks).flatMap(({ href }) => href ?? []);
    expect(passages.length).toBeGreaterThan(10);
    const targets = new Set(links.map(({ href }) => href));
    for (const passage of passages) expect(targets).toContain(passage);
    const sentences = new Set(links.map(({ words }) => words));
    for (const { title } of Object.values(sheet.map.strandLinks))
      expect(sentences).toContain(title);
    for (const target of targets) expect(target).toMatch(/^https?:\/\//);
    const [, , width = 0, height = 0] = listAt(pdf, pageOf(pdf), 'MediaBox').map(
      ({ value }) => value,
    );
    for (const { box } of links) {
      const [left = -1, bottom = -1, right = -1, top = -1] = box;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(Number(width));
      expect(top).toBeLessThanOrEqual(Number(height));
    }
  });

  it('describes the map, and marks the title and the texts', () => {
    const root = dictionaryAt(pdf, pdf.trailer, 'Root', 'StructTreeRoot');
    const [whole] = listAt(pdf, root, 'K');
    const elements = listAt(pdf, pdf.dictionary(whole) ?? new Map(), 'K').map(
      (value) => pdf.dictionary(value) ?? new Map(),
    );
    const roles = elements.map((element) => pdf.resolved(element.get('S'))?.value);
    expect(new Set(roles)).toEqual(new Set(['Figure', 'H1', 'P']));
    const figure = elements[roles.indexOf('Figure')];
    expect(textOf(figure?.get('Alt'))).toBe(sheet.facts.altText);
  });

  it('opens and closes in pairs', () => {
    const operators = contentOf(arabic).match(/\b(q|Q|BDC|BMC|EMC|BT|ET)$/gm) ?? [];
    const count = (name: string) => operators.filter((operator) => operator === name).length;
    expect(count('q')).toBe(count('Q'));
    expect(count('BDC') + count('BMC')).toBe(count('EMC'));
    expect(contentOf(arabic)).not.toMatch(/NaN|undefined|Infinity|\de[-+]?\d/);
  });

  it('is the same bytes for the same sheet', async () => {
    const bare = bareSheet(sheet);
    expect(await writePdf(bare, options)).toEqual(await writePdf(bare, options));
    const other = { ...bare, facts: { ...bare.facts, title: 'Another' } };
    expect(await writePdf(other, options)).not.toEqual(await writePdf(bare, options));
  });
});
