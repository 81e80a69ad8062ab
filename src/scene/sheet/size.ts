// How large is a sheet, and by how much are its strokes and words multiplied?
import { type Preset, presets } from './presets';
import type { SheetInput, SheetOptions } from './types';

export interface Size {
  width: number;
  height: number;
  scale: number;
  evidence: Preset['evidence'];
  hasSummary: boolean;
  options: SheetOptions;
  density: number;
}

/** px at 1×; smaller than this nothing can be read, larger no page is. */
export const sizeLimits = { least: 320, most: 8000 };

const clamped = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

const side = (value: number): number =>
  Math.round(clamped(value, sizeLimits.least, sizeLimits.most));

/** Sheets at least this much wider than high have their words beside the map. */
export const wideRatio = 1.25;

/** Upright, words and key stand above and below the map: in less height they would leave it none. */
const leastUpright = 480;

function freeScale(width: number, height: number): number {
  const fits =
    width / height >= wideRatio
      ? Math.min(width / 1250, height / 760)
      : Math.min(width / 617, height / 785);
  return Math.round(clamped(fits, 0.75, 6) * 8) / 8;
}

function freeSize(given: { width: number; height?: number }): Preset {
  const width = side(given.width);
  const asked = side(given.height ?? (width >= 900 ? width * 0.625 : width * 1.25));
  const height = width / asked < wideRatio ? Math.max(leastUpright, asked) : asked;
  const scale = freeScale(width, height);
  const isCard = width / height >= wideRatio && height / scale < cardHeight;
  return {
    ...{ width, height, scale, density: 96, hasSummary: !isCard },
    evidence: given.height === undefined ? 'grows' : 'none',
    options: { title: true, legend: true, strip: !isCard, evidence: false },
  };
}

/** Lower than this there is room for few words; px at scale 1. */
export const cardHeight = 460;

/** What is asked for, made definite. */
export function sizeOf({ size, options }: SheetInput): Size {
  const base = 'preset' in size ? presets[size.preset] : freeSize(size);
  return { ...base, options: { ...base.options, ...options } };
}
