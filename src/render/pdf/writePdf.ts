// How does a sheet become a PDF? One page of vectors with text, links, structure and its data.
import type { Sheet } from '../../scene/sheet/types';
import { wholeFonts } from '../file/fontkitFont';
import type { FontSource } from '../file/fonts';
import { sheetTree } from '../file/sheetTree';
import { initialStyle } from '../style';
import { addAttachment, attachedEntries } from './attachment';
import { type Canvas, createCanvas } from './canvas';
import { drawSheet } from './drawSheet';
import { addFonts } from './fontObjects';
import type { Matrix } from './matrix';
import { addInfo, addMetadata, type Words } from './metadata';
import { pdfObjects } from './objects';
import { addStructure } from './structure';
import { decimals, dictionary, list, type Ref, textString } from './syntax';
import { createTypecase } from './typecase';

export interface PdfOptions extends Partial<Omit<Words, 'generator'>> {
  fonts: FontSource;
  generator: string;
  /** zlib data, as `packPayload` gives it; attached to be opened again. */
  payload?: Uint8Array | null;
}

function resourcesOf(canvas: Canvas): string {
  return dictionary({
    ExtGState: dictionary(canvas.states()),
    Font: dictionary(addFonts(canvas.typecase, canvas.objects)),
  });
}

interface Page {
  width: number;
  height: number;
  toPoints: Matrix;
}

/** Points are 72 to the inch, y up. */
function pageOf({ width, height, density }: Sheet): Page {
  const scale = 72 / density;
  const toPoints: Matrix = [scale, 0, 0, -scale, 0, height * scale];
  return { width: width * scale, height: height * scale, toPoints };
}

function addPage(page: Page, canvas: Canvas, self: Ref, pages: Ref, annotations: Ref[]): void {
  const { objects } = canvas;
  const content = new TextEncoder().encode(canvas.content());
  objects.put(
    self,
    dictionary({
      ...{ Type: '/Page', Parent: pages, Resources: resourcesOf(canvas) },
      MediaBox: list([0, 0, decimals([page.width, page.height])]),
      Contents: objects.addStream({}, content),
      Group: '<</S /Transparency /CS /DeviceRGB>>',
      ...{ Annots: list(annotations), StructParents: 0, Tabs: '/S' },
    }),
  );
  objects.put(pages, dictionary({ Type: '/Pages', Kids: list([self]), Count: 1 }));
}

/** The same sheet, fonts and payload give the same bytes. */
export async function writePdf(sheet: Sheet, options: PdfOptions): Promise<Uint8Array> {
  const { facts } = sheet;
  const { title = facts.title, altText = facts.altText, language = sheet.language } = options;
  const words: Words = { title, altText, language, generator: options.generator };
  const tree = sheetTree(sheet);
  const fontOf = await wholeFonts(tree, options.fonts);
  const objects = pdfObjects();
  const canvas = createCanvas(objects, createTypecase(fontOf));
  const page = pageOf(sheet);
  canvas.write(`${decimals(page.toPoints, 4)} cm\n4 M`);
  const place = { matrix: page.toPoints, style: initialStyle, target: null };
  const parts = sheet.parts.map(({ name }) => name);
  const clip: [number, number, number, number] = [0, 0, page.width, page.height];
  const marked = drawSheet(tree, parts, altText, { ...place, clip }, canvas);
  const [self, pages] = [objects.reserve(), objects.reserve()];
  const { root, annotations } = addStructure(marked, canvas, self);
  addPage(page, canvas, self, pages, annotations);
  const { payload } = options;
  const attached = payload ? attachedEntries(addAttachment(payload, facts.asOf, objects)) : {};
  const catalog = objects.add(
    dictionary({
      ...{ Type: '/Catalog', Pages: pages, Lang: textString(language), StructTreeRoot: root },
      ...{ MarkInfo: '<</Marked true>>', ViewerPreferences: '<</DisplayDocTitle true>>' },
      ...{ Metadata: addMetadata(words, facts, objects), ...attached },
    }),
  );
  return objects.write(catalog, addInfo(words, facts, objects));
}
