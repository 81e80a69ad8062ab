// How large does an image become, and how many pixels does this browser take?
import { canvasLimits, clampedScale } from '../../render/file/clampedScale';
import { presets } from '../../scene/sheet/presets';
import type { Sheet, SheetSize } from '../../scene/sheet/types';
import { save } from '../../scene/words/save';
import type { Format } from './settings';

/** Devices of this make stop at 16.7 million; an iPad calls itself a Mac, but can be touched. */
const isSmall = (): boolean => {
  const { userAgent, maxTouchPoints } = navigator;
  return /iP(hone|ad|od)/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
};

const smallArea = 4096 ** 2;

/** The scale asked for, or the largest that can be drawn here. */
export const scaleHere = (sheet: Sheet, asked: number) =>
  clampedScale(sheet, asked, isSmall() ? { ...canvasLimits, area: smallArea } : canvasLimits);

/** What to say of a picture in px at 1× that has another size than was asked for; `null`: it has that. */
export function sizeRemark({ width, height, density }: Sheet, asked: SheetSize): string | null {
  if (!('preset' in asked)) {
    const isAsAsked = asked.width === width && (asked.height ?? height) === height;
    return isAsAsked ? null : save.resized(width, height);
  }
  const preset = presets[asked.preset];
  // A page with smaller letters is the same page.
  const isAsAsked = preset.height === height || preset.density !== density;
  return isAsAsked ? null : save.grown(width, height);
}

const millimetresPerInch = 25.4;

/** "3,200 × 2,200 px", "297 × 210 mm" */
export function measureOf(sheet: Sheet, format: Format, asked: number): string {
  const { width, height, density } = sheet;
  if (format === 'pdf') {
    const inPaper = (side: number) => Math.round((side / density) * millimetresPerInch);
    return save.millimetres(inPaper(width), inPaper(height));
  }
  const scale = format === 'png' ? scaleHere(sheet, asked).scale : 1;
  return save.measure(Math.round(width * scale), Math.round(height * scale));
}
