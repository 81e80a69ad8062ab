// How is a card arranged? Few words in a column, the map beside it.
import { type Arranged, type Arranging, lacksEvidence, nothing, partAt } from './arrangement';
import { brandFlow } from './brand';
import { cardFooterFlow } from './footerFlow';
import { titleFlow } from './head';
import { legendInOneColumn } from './legendFlow';
import { legendRows } from './legendRows';
import { shownIn } from './shown';
import type { LeftOut } from './types';

const margin = 26;
const columnShare = 0.31;
const columnGap = 16;
const titleSizes = [28.4, 26, 24, 22, 20, 18, 16, 14.5];
const brandGap = 13;
const legendGap = 13;

export function arrangeCard(arranging: Arranging): Arranged {
  const { input, moment, options, width, height, k, draw } = arranging;
  const edge = margin * k;
  const columnWidth = columnShare * width;
  const mapLeft = edge + columnWidth + columnGap * k;
  const drawn = draw(width - mapLeft, height);
  const rows = legendRows(input.network, moment.snapshot, shownIn(drawn.scene), false);
  const leftOut: LeftOut[] = lacksEvidence(arranging, nothing);
  const brand = brandFlow(k);
  const top = edge + brand.height + brandGap * k;
  const legend = options.legend ? legendInOneColumn(rows, k) : nothing;
  const room = (footerHeight: number, legendHeight: number) =>
    height - edge - top - footerHeight - legendHeight - 2 * legendGap * k;
  const titleIn = (space: number) => {
    const sizes = options.title ? titleSizes : [];
    return sizes
      .map((size) => titleFlow(input, columnWidth, size * k))
      .find((title) => title.height <= space);
  };
  const footer = cardFooterFlow(input, moment, columnWidth, k);
  let key = legend;
  let title = titleIn(room(footer.height, key.height));
  if (!title && options.title) {
    key = nothing;
    leftOut.push('legend');
    title = titleIn(room(footer.height, 0)) ?? titleFlow(input, columnWidth, 14.5 * k, 6);
  }
  const head = title ?? nothing;
  const legendTop = top + (head.height > 0 ? head.height + legendGap * k : 0);
  return {
    ...{ height, drawn, mapBox: [mapLeft, 0, width, height], numbers: null },
    parts: [
      ...partAt('brand', brand, edge, edge),
      ...partAt('title', head, edge, top),
      ...partAt('legend', key, edge, legendTop),
      ...partAt('footer', footer, edge, height - edge - footer.height),
    ],
    leftOut,
  };
}
