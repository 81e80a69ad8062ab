// Which sizes does an image come in, and what does each carry?
import type { SheetOptions } from './options';

export const presetNames = [
  'article',
  'slide',
  'square',
  'story',
  'social',
  'print',
  'print-portrait',
] as const;

export type PresetName = (typeof presetNames)[number];

export interface Preset {
  width: number;
  height: number;
  /**
   * Multiplies strokes and text, never the geography. In eighths: browsers set text in 64ths of a
   * pixel, and other sizes would drift along a line.
   */
  scale: number;
  /** With a table of evidence: becomes higher, makes everything smaller, or has no room for one. */
  evidence: 'grows' | 'shrinks' | 'none';
  options: SheetOptions;
  hasSummary: boolean;
  /** Dots per inch at 1×. */
  density: number;
}

const all: SheetOptions = { title: true, legend: true, strip: true, evidence: false };
const screen = { evidence: 'none', options: all, hasSummary: true, density: 96 } as const;

const paper = { scale: 0.875, evidence: 'shrinks' } as const;

/** px at 1×. A4 is 297 × 210 mm at 96 dots per inch. */
export const presets: Record<PresetName, Preset> = {
  article: { ...screen, width: 1600, height: 1100, scale: 1.25, evidence: 'grows' },
  slide: { ...screen, width: 1920, height: 1080, scale: 1.375, hasSummary: false },
  square: {
    ...{ ...screen, width: 1080, height: 1080, scale: 1.375 },
    ...{ hasSummary: false, options: { ...all, strip: false } },
  },
  story: { ...screen, width: 1080, height: 1920, scale: 1.75 },
  social: {
    ...{ ...screen, width: 1200, height: 630, scale: 1.375 },
    ...{ hasSummary: false, options: { ...all, strip: false } },
  },
  print: { ...screen, ...paper, width: 1123, height: 794 },
  'print-portrait': { ...screen, ...paper, width: 794, height: 1123 },
};
