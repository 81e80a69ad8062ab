// How large is the embed in an article of a width? As the code reserves it.
import { lowestFrame, narrow, posterBox, tallBox } from '../../render/snippet/options';
import { type Choices, holding } from './choices';

export const previewWidths = ['320', '480', '768', '1200'] as const;

const heightIn = (box: { width: number; height: number }, width: number): number =>
  Math.round((width * box.height) / box.width);

export function previewBox(choices: Choices, width: number) {
  const { strength, height, pixels } = holding(choices);
  if (height === 'fixed') return { width, height: pixels };
  const isTall = strength !== 'frame' && width <= narrow;
  const asked = heightIn(isTall ? tallBox : posterBox, width);
  return { width, height: Math.max(strength === 'element' ? 0 : lowestFrame, asked) };
}
