// How is a card arranged? Few words in a column, the map beside it, a short footer under both.

import { sheet as words } from '../words/sheet';
import { type Arranged, type Arranging, lacksEvidence, nothing, partAt } from './arrangement';
import { footerFlow } from './footerFlow';
import { titleFlow } from './head';
import { legendInOneColumn, legendWithMarks } from './legendFlow';
import { type LegendRows, legendRows } from './legendRows';
import type { Flow } from './paragraph';
import { shownIn } from './shown';
import type { LeftOut } from './types';

const margin = 26;
const bottomMargin = 9;
/** Smaller than on other sheets, for the map has little height; but never too small to read. */
const footerScale = (k: number): number => Math.max(0.75, 0.84 * k);
const columnShare = 0.31;
const columnGap = 16;
const titleSizes = [28.4, 26, 24, 22, 20, 18, 16, 14.5];
/** A smaller title is too dear for a key of the marks. */
const leastBesideMarks = 20;
const legendGap = 13;

interface Column {
  title: Flow;
  legend: Flow;
  leftOut: LeftOut[];
}

/** The largest title over the fullest key that there is room for. */
function columnIn({ input, options, k }: Arranging, rows: LegendRows, width: number, room: number) {
  const { title: hasTitle, legend: hasLegend } = options;
  const titled = (legend: Flow, least: number): Column | null => {
    if (!hasTitle) return legend.height <= room ? { title: nothing, legend, leftOut: [] } : null;
    const space = room - (legend.height > 0 ? legend.height + legendGap * k : 0);
    const title = titleSizes
      .filter((size) => size >= least)
      .map((size) => titleFlow(input, width, size * k))
      .find(({ height }) => height <= space);
    return title ? { title, legend, leftOut: [] } : null;
  };
  // Stripes explain themselves less than symbols do.
  const marks = rows.marks.filter(({ label }) => label === words.disputed);
  const full = hasLegend
    ? (titled(legendWithMarks(rows, width, k), leastBesideMarks) ??
      titled(legendWithMarks({ ...rows, marks }, width, k), 0) ??
      titled(legendInOneColumn(rows, k), 0))
    : null;
  if (full) return full;
  const bare = titled(nothing, 0) ?? {
    ...{ title: titleFlow(input, width, 14.5 * k, 6), legend: nothing },
  };
  return { ...bare, leftOut: hasLegend ? ['legend' as const] : [] };
}

export function arrangeCard(arranging: Arranging): Arranged {
  const { input, moment, width, height, k, draw } = arranging;
  const edge = margin * k;
  const footer = footerFlow(input, moment, width - 2 * edge, footerScale(k), true);
  const footerTop = height - bottomMargin * k - footer.height;
  const columnWidth = columnShare * width;
  const mapLeft = edge + columnWidth + columnGap * k;
  const drawn = draw(width - mapLeft, footerTop);
  const rows = legendRows(input.network, moment.snapshot, shownIn(drawn.scene), false);
  const room = footerTop - edge - legendGap * k;
  const { title, legend, leftOut } = columnIn(arranging, rows, columnWidth, room);
  const legendTop = edge + (title.height > 0 ? title.height + legendGap * k : 0);
  return {
    ...{ height, drawn, mapBox: [mapLeft, 0, width, footerTop], numbers: null },
    parts: [
      ...partAt('title', title, edge, edge),
      ...partAt('legend', legend, edge, legendTop),
      ...partAt('footer', footer, edge, footerTop),
    ],
    leftOut: [
      ...(arranging.options.strip ? (['strip'] as const) : []),
      ...lacksEvidence(arranging, nothing),
      ...leftOut,
    ],
  };
}
