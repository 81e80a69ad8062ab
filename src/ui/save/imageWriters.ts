// How is each kind of image written in the browser?
import { encodedChunks, writePng } from '../../render/file/pngFile';
import { writeSheetSvg } from '../../render/file/svgFile';
import { rasterize } from '../../render/rasterize';
import type { Sheet } from '../../scene/sheet/types';
import { browserFonts as fonts } from './browserFonts';
import { measureOf, scaleHere } from './measure';
import type { Format } from './settings';
import { generator } from './subject';

export interface ImageJob {
  sheet: Sheet;
  altText: string;
  /** Packed dataset and view; `null` saves the picture alone. */
  payload: Uint8Array | null;
  /** Pixels per px, as asked; bitmaps only. */
  scale: number;
  /** Letters as shapes; SVG only. */
  isOutlined: boolean;
}

export interface WrittenImage {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
  /** "3,200 × 2,200 px" */
  measure: string;
}

type Writer = (job: ImageJob) => Promise<WrittenImage>;

/** The same bytes, known not to be shared. */
const owned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

const svg: Writer = async ({ sheet, altText, payload, isOutlined }) => {
  const text = await writeSheetSvg(sheet, { fonts, payload, altText, generator, isOutlined });
  const bytes = new TextEncoder().encode(text);
  return { bytes, type: 'image/svg+xml', measure: measureOf(sheet, 'svg', 1) };
};

const png: Writer = async ({ sheet, altText, payload, scale: asked }) => {
  const { scale } = scaleHere(sheet, asked);
  // As shapes: on a first drawing the browser has not yet loaded the font of a second script.
  const options = { fonts, payload: null, generator, isOutlined: true };
  const drawn = await writeSheetSvg(sheet, options);
  const picture = encodedChunks(await rasterize(drawn, sheet, scale));
  const said = { facts: sheet.facts, altText, generator };
  const bytes = writePng(picture, { ...said, payload, dotsPerInch: sheet.density * scale });
  return { bytes: owned(bytes), type: 'image/png', measure: measureOf(sheet, 'png', asked) };
};

const pdf: Writer = async ({ sheet, altText, payload }) => {
  const { writePdf } = await import('../../render/pdf/writePdf');
  const bytes = await writePdf(sheet, { fonts, payload, altText, generator });
  return { bytes: owned(bytes), type: 'application/pdf', measure: measureOf(sheet, 'pdf', 1) };
};

export const imageWriters: Record<Format, Writer> = { svg, png, pdf };
