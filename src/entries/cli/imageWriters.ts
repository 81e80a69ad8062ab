// Which kinds of image can the command line write? By the ending of the file's name.
import { clampedScale } from '../../render/file/clampedScale';
import { writePng } from '../../render/file/pngFile';
import { outlinedTree, writeSheetSvg } from '../../render/file/svgFile';
import type { Sheet } from '../../scene/sheet/types';
import { nodeFonts } from './nodeFonts';

interface ImageJob {
  sheet: Sheet;
  /** Dataset and view, packed when this is called; `null` saves the picture alone. */
  payload: () => Uint8Array | null;
  generator: string;
  /** Pixels per px, as asked; bitmaps only. */
  scale: number;
  /** Text as shapes. */
  isOutlined: boolean;
}

interface WrittenImage {
  bytes: Uint8Array;
  /** "3200 × 2000 px" */
  size: string;
  /** What the reader of a terminal should know. */
  remarks: string[];
}

export type ImageWriter = (job: ImageJob) => Promise<WrittenImage>;

const sizeOf = ({ width, height }: { width: number; height: number }): string =>
  `${width} × ${height} px`;

const writeSvgImage: ImageWriter = async ({ sheet, payload, generator, isOutlined }) => {
  const options = { fonts: nodeFonts, payload: payload(), generator, isOutlined };
  const text = await writeSheetSvg(sheet, options);
  return { bytes: new TextEncoder().encode(text), size: sizeOf(sheet), remarks: [] };
};

const scaleLimits = { least: 1, most: 4 };

const writePngImage: ImageWriter = async ({ sheet, payload, generator, scale: asked }) => {
  const wanted = Math.min(scaleLimits.most, Math.max(scaleLimits.least, asked));
  const { scale } = clampedScale(sheet, wanted);
  const size = { width: Math.round(sheet.width * scale), height: Math.round(sheet.height * scale) };
  const tree = await outlinedTree(sheet, nodeFonts);
  const { rasterPng } = await import('./rasterPng');
  const drawing = rasterPng(tree, sheet, size);
  const extras = {
    ...{ facts: sheet.facts, altText: sheet.facts.altText, generator },
    // Packed while other threads draw.
    payload: payload(),
    dotsPerInch: sheet.density * scale,
  };
  const bytes = writePng(await drawing, extras);
  const remark = `scale ${asked} is not possible here; the image is drawn at ${scale}`;
  return { bytes, size: sizeOf(size), remarks: scale === asked ? [] : [remark] };
};

const writePdfImage: ImageWriter = async ({ sheet, payload, generator }) => {
  const { writePdf } = await import('../../render/pdf/writePdf');
  const bytes = await writePdf(sheet, { fonts: nodeFonts, payload: payload(), generator });
  return { bytes, size: sizeOf(sheet), remarks: [] };
};

/** A further kind is one entry here. */
export const imageWriters: Record<string, ImageWriter> = {
  svg: writeSvgImage,
  png: writePngImage,
  pdf: writePdfImage,
};
