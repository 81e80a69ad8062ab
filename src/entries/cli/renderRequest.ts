// What is asked of `render`?
import type { SheetOptions, SheetSize } from '../../scene/sheet/types';

export const themes = ['light', 'dark', 'transparent'] as const;

export interface RenderRequest {
  dataset: string;
  out: string;
  ending: string;
  size: SheetSize;
  view: string;
  theme: (typeof themes)[number] | null;
  options: Partial<SheetOptions>;
  scale: number;
  isOutlined: boolean;
  hasData: boolean;
  baseUrl: string | null;
  altText: string | null;
}
