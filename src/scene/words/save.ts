// Strings of the dialog that saves images; fetched with it.
import type { PresetName } from '../sheet/presets';
import type { LeftOut } from '../sheet/types';
import { listed } from './vocabulary';

const presets: Record<PresetName | 'free', string> = {
  article: 'Article',
  slide: 'Slide, 16:9',
  square: 'Square',
  story: 'Story, 9:16',
  social: 'Social card',
  print: 'Print, A4 across',
  'print-portrait': 'Print, A4 upright',
  free: 'Own size',
};

const leftOut: Record<LeftOut, string> = {
  summary: 'the summary',
  legend: 'the legend',
  strip: 'the timeline',
  evidence: 'the table of sources',
};

const inPixels = (width: number, height: number): string =>
  `${width.toLocaleString('en')} × ${height.toLocaleString('en')} px`;

export const save = {
  title: 'Save image',
  format: 'Format',
  formats: { png: 'PNG', svg: 'SVG', pdf: 'PDF' },
  formatNotes: {
    png: 'Pixels: shows the same everywhere.',
    svg: 'Vectors with links, for pages and drawing programs.',
    pdf: 'One page of vectors with text, links and the data attached.',
  },
  size: 'Size',
  presets,
  presetWithSize: (name: string, width: number, height: number) => `${name} (${width} × ${height})`,
  width: 'Width, px',
  height: 'Height, px',
  asNeeded: 'as needed',
  scale: 'Scale',
  scales: { '1': '1×', '2': '2×', '3': '3×', '4': '4×' },
  measure: inPixels,
  millimetres: (width: number, height: number) => `${width} × ${height} mm`,
  clamped: (asked: number, given: number) =>
    `This browser cannot draw so many pixels: ${given}× instead of ${asked}×.`,
  resized: (width: number, height: number) =>
    `This size is not possible: drawn at ${inPixels(width, height)}.`,
  grown: (width: number, height: number) =>
    `Higher than its size says, for the table of sources: ${inPixels(width, height)}.`,
  theme: 'Ground',
  themes: { light: 'Light', dark: 'Dark', transparent: 'None' },
  parts: 'With',
  part: {
    title: 'Title',
    legend: 'Legend',
    strip: 'Timeline',
    evidence: 'Numbered ties with their sources',
  },
  hasData: 'Data, to open it here again',
  isOutlined: 'Letters as shapes, for office programs',
  noRoom: (parts: readonly LeftOut[]) =>
    `No room at this size for ${listed(parts.map((part) => leftOut[part]))}.`,
  altText: 'Description for those who do not see it',
  altNote: 'Stands in the file, not on the picture.',
  generated: 'Back to the generated one',
  preview: 'Preview',
  drawing: 'Drawing …',
  failed: (reason: string) => `The image could not be drawn. ${reason}`,
  retry: 'Try again',
  download: 'Download',
  copy: 'Copy',
  print: 'Print',
  working: 'Writing the image …',
  saved: (file: string, measure: string) => `Saved: ${file}, ${measure}.`,
  copied: 'Copied as a PNG. Some programs drop the data when pasting; the file keeps it.',
  cannotCopy: 'This browser cannot copy images. Download the image instead.',
  copyFailed: 'The image could not be copied. Download it instead.',
  tooMuchData: 'The data is too large to be carried; the picture was saved without it.',
};
