// How is a wide sheet arranged? Words in a column, the map beside it, the timeline under both.
import { type Arranged, type Arranging, evidenceOf, nothing, partAt } from './arrangement';
import { footerFlow } from './footerFlow';
import { summaryFlow, titleFlow } from './head';
import { legendInColumns, legendInOneColumn } from './legendFlow';
import { type LegendRows, legendRows } from './legendRows';
import { type Flow, stacked } from './paragraph';
import { stripFlow } from './stripFlow';
import type { LeftOut } from './types';

const margin = 48;
const bottomMargin = 20;
const columnShare = 0.276;
const columnGap = 42;
const titleSizes = [38, 34, 31, 28, 25, 22, 20, 18];
const summarySize = 15.5;
const smallSummarySize = 14;

interface Column {
  title: Flow;
  summary: Flow;
  legend: Flow;
  leftOut: LeftOut[];
}

const gaps = { title: 22, legend: 26 };

const heightOf = ({ title, summary, legend }: Column, k: number): number =>
  stacked([stacked([title, summary], gaps.title * k), legend], gaps.legend * k).height;

/** From the roomiest column to the tightest. */
function* columnsFor(arranging: Arranging, rows: LegendRows, width: number): Generator<Column> {
  const { input, options, hasSummary, k } = arranging;
  const full = options.legend ? legendInColumns(rows, width, k) : nothing;
  const plain = options.legend ? legendInOneColumn(rows, k) : nothing;
  const title = (size: number) =>
    options.title ? titleFlow(input, width, size * k) : { ...nothing, lines: 0 };
  const wordless: LeftOut[] = hasSummary && options.title ? ['summary'] : [];
  if (hasSummary && options.title) {
    for (const size of titleSizes.slice(1, 5)) {
      for (const summary of [summarySize, smallSummarySize]) {
        const head = title(size);
        if (head.lines > 5) continue;
        yield {
          ...{ title: head, legend: full, leftOut: [] },
          summary: summaryFlow(input, width, summary * k),
        };
      }
    }
  }
  for (const legend of [full, plain]) {
    for (const size of titleSizes) {
      yield { title: title(size), summary: nothing, legend, leftOut: wordless };
    }
  }
  const last = titleFlow(input, width, 18 * k, 6);
  yield {
    ...{ title: options.title ? last : nothing, summary: nothing, legend: nothing },
    leftOut: [...wordless, ...(options.legend ? (['legend'] as const) : [])],
  };
}

function columnFor(arranging: Arranging, rows: LegendRows, width: number, room: number): Column {
  let column: Column = { title: nothing, summary: nothing, legend: nothing, leftOut: [] };
  for (column of columnsFor(arranging, rows, width)) {
    if (heightOf(column, arranging.k) <= room) break;
  }
  return column;
}

/** Without words beside it, the map takes the whole width. */
const hasColumn = ({ options }: Arranging): boolean => options.title || options.legend;

export function arrangeWide(arranging: Arranging): Arranged {
  const { input, moment, options, width, k, draw } = arranging;
  const edge = margin * k;
  const inner = width - 2 * edge;
  const leftOut: LeftOut[] = [];
  const footer = footerFlow(input, moment, inner, k);
  const strip = (most: number) =>
    options.strip ? stripFlow(input, moment, inner, most, k) : nothing;
  const footerHeight = footer.height + bottomMargin * k;
  let line = strip(Math.min(225 * k, arranging.height * 0.29));
  let mapHeight = arranging.height - footerHeight - line.height - (line.height > 0 ? 20 * k : 0);
  if (line.height > 0 && mapHeight < 300 * k) {
    mapHeight += line.height + 20 * k;
    line = nothing;
    leftOut.push('strip');
  }
  const columnWidth = Math.max(columnShare * width, 250 * k);
  const mapLeft = hasColumn(arranging) ? edge + columnWidth + columnGap * k : 0;
  const drawn = draw(width - mapLeft, mapHeight);
  const rows = legendRows(input.network, moment.snapshot, drawn.scene, options.evidence);
  const top = edge * 0.94;
  const column = columnFor(arranging, rows, columnWidth, mapHeight - top - 8 * k);
  const { title, summary, legend } = column;
  const summaryTop = top + (title.height > 0 ? title.height + gaps.title * k : 0);
  const headHeight = stacked([title, summary], gaps.title * k).height;
  const legendTop = top + (headHeight > 0 ? headHeight + gaps.legend * k : 0);
  const table = options.evidence ? evidenceOf(arranging, drawn, inner) : nothing;
  const stripTop = mapHeight + 10 * k;
  const tableTop = line.height > 0 ? stripTop + line.height + 22 * k : mapHeight + 22 * k;
  const grown = table.height > 0 ? table.height + 34 * k : 0;
  const height = arranging.height + grown;
  return {
    ...{ height, drawn, mapBox: [mapLeft, 0, width, mapHeight] },
    parts: [
      ...partAt('title', title, edge, top),
      ...partAt('summary', summary, edge, summaryTop),
      ...partAt('legend', legend, edge, legendTop),
      ...partAt('strip', line, edge, stripTop),
      ...partAt('evidence', table, edge, tableTop),
      ...partAt('footer', footer, edge, height - footerHeight),
    ],
    leftOut: [...leftOut, ...column.leftOut],
  };
}
