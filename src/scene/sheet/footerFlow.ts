// How does the foot of a sheet stand? A rule, what it rests on, the small print, and who made it.

import { brandFlow } from './brand';
import type { Moment } from './drawMap';
import { provenanceRuns, smallPrintRuns } from './footer';
import { ruleFlow } from './legendFlow';
import { type Flow, moved, paragraph, stacked } from './paragraph';
import type { SheetInput } from './types';

const size = 12.5;
const lineHeight = 17.5;
const smallSize = 11.5;
const smallLineHeight = 16;

/**
 * Across the whole sheet, the name at the far end of the first line.
 *
 * @param isShort in few words, for a sheet of little height
 */
export function footerFlow(
  input: SheetInput,
  moment: Moment,
  width: number,
  k: number,
  isShort = false,
): Flow {
  const brand = brandFlow(k);
  const room = width - brand.width - 24 * k;
  const first = paragraph(provenanceRuns(input, moment), room, {
    ...{ size: size * k, lineHeight: lineHeight * k },
  });
  const small = paragraph(smallPrintRuns(input, moment, isShort), width, {
    ...{ size: smallSize * k, lineHeight: smallLineHeight * k },
  });
  const head: Flow = {
    ...{ width, height: Math.max(first.height, brand.height) },
    items: [...first.items, ...moved(brand.items, width - brand.width, 0)],
  };
  return stacked([ruleFlow(width, k), stacked([head, small], 3 * k)], 9 * k);
}
