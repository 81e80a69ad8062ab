// What does a reader choose about an image? Format, size, ground, parts; with what it starts out as.
import { type PresetName, presetNames, presets } from '../../scene/sheet/presets';
import type { SheetInput, SheetOptions, SheetSize } from '../../scene/sheet/types';
import type { View } from '../../view/view';

export const formats = ['png', 'svg', 'pdf'] as const;
export type Format = (typeof formats)[number];

export const sizes = [...presetNames, 'free'] as const;
export const scales = ['1', '2', '3', '4'] as const;
export const grounds = ['light', 'dark', 'transparent'] as const;
export const parts = ['title', 'legend', 'strip', 'evidence'] as const;

export interface Settings {
  format: Format;
  size: PresetName | 'free';
  /** Of an own size, px. */
  width: number;
  /** `null`: as high as it needs. */
  height: number | null;
  scale: (typeof scales)[number];
  theme: SheetInput['theme'];
  /** What the reader has switched; the rest is as the size has it. */
  options: Partial<SheetOptions>;
  hasData: boolean;
  /** SVG only. */
  isOutlined: boolean;
  /** `null`: the one made from the data. */
  altText: string | null;
}

/** Colours that the reader's system asks for. */
export const systemGround = () =>
  window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

/** Colours as on the screen. */
const groundOf = (theme: View['theme']): Settings['theme'] =>
  theme === 'auto' ? systemGround() : theme;

export const firstSettings = (view: View): Settings => ({
  ...{ format: 'png', size: 'article', width: 1200, height: null, scale: '2' },
  ...{ theme: groundOf(view.theme), options: {} },
  ...{ hasData: true, isOutlined: false, altText: null },
});

const everyPart: SheetOptions = { title: true, legend: true, strip: true, evidence: false };

/** What is asked for: as the size has it, but for what the reader has switched. */
export const partsShown = ({
  size,
  options,
}: Pick<Settings, 'size' | 'options'>): SheetOptions => ({
  ...(size === 'free' ? everyPart : presets[size].options),
  ...options,
});

export function sheetSize({
  size,
  width,
  height,
}: Pick<Settings, 'size' | 'width' | 'height'>): SheetSize {
  if (size !== 'free') return { preset: size };
  return height === null ? { width } : { width, height };
}
