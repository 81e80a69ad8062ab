// How is a wide sheet arranged? Words in a column, the map beside it, the timeline under both.
import {
  type Arranged,
  type Arranging,
  evidenceOf,
  lacksEvidence,
  nothing,
  partAt,
  tableNumbers,
} from './arrangement';
import { footerFlow } from './footerFlow';
import { summaryFlow, titleFlow } from './head';
import { legendInColumns, legendInOneColumn } from './legendFlow';
import { type LegendRows, legendRows } from './legendRows';
import { type Flow, stacked } from './paragraph';
import { shownIn } from './shown';
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

/** Heights of what stands across the sheet under map and column. */
interface Below {
  strip: Flow;
  table: Flow;
  footer: Flow;
  mapHeight: number;
  leftOut: LeftOut[];
}

const leastMap = 300;
/** Beside a table, the map comes before the timeline. */
const roomyMap = 440;

const timelineFlow = (
  { input, height, k }: Arranging,
  inner: number,
  numbers: ReadonlyMap<string, number> | null = null,
): Flow => stripFlow(input, inner, Math.min(228 * k, height * 0.29), k, numbers);

function belowOf(arranging: Arranging, inner: number): Below {
  const { input, moment, options, evidence, height, k } = arranging;
  const footer = footerFlow(input, moment, inner, k);
  let strip = options.strip ? timelineFlow(arranging, inner) : nothing;
  let table = evidenceOf(arranging, arranging.foretold, inner);
  const mapHeight = () => {
    const taken = evidence === 'shrinks' && table.height > 0 ? table.height + tableGap * k : 0;
    const timeline = strip.height > 0 ? strip.height + 20 * k : 0;
    return height - footer.height - bottomMargin * k - timeline - taken;
  };
  if (evidence === 'shrinks' && mapHeight() < leastMap * k) table = nothing;
  const leftOut: LeftOut[] = lacksEvidence(arranging, table);
  const isShared = evidence === 'shrinks' && table.height > 0;
  if (strip.height > 0 && mapHeight() < (isShared ? roomyMap : leastMap) * k) {
    strip = nothing;
    leftOut.push('strip');
  }
  return { strip, table, footer, mapHeight: mapHeight(), leftOut };
}

const tableGap = 34;

export function arrangeWide(arranging: Arranging): Arranged {
  const { input, moment, evidence, width, k, draw } = arranging;
  const edge = margin * k;
  const inner = width - 2 * edge;
  const { strip: timeline, table, footer, mapHeight, leftOut } = belowOf(arranging, inner);
  const columnWidth = Math.max(columnShare * width, 250 * k);
  const mapLeft = hasColumn(arranging) ? edge + columnWidth + columnGap * k : 0;
  const drawn = draw(width - mapLeft, mapHeight);
  const shown = shownIn(drawn.scene);
  const numbers = table.height > 0 ? tableNumbers(arranging, shown) : null;
  const strip = timeline.height > 0 ? timelineFlow(arranging, inner, numbers) : nothing;
  const rows = legendRows(input.network, moment.snapshot, shown, numbers !== null);
  const top = edge * 0.94;
  const column = columnFor(arranging, rows, columnWidth, mapHeight - top - 8 * k);
  const { title, summary, legend } = column;
  const summaryTop = top + (title.height > 0 ? title.height + gaps.title * k : 0);
  const headHeight = stacked([title, summary], gaps.title * k).height;
  const legendTop = top + (headHeight > 0 ? headHeight + gaps.legend * k : 0);
  const stripTop = mapHeight + 10 * k;
  const tableTop = (strip.height > 0 ? stripTop + strip.height : mapHeight) + 22 * k;
  const height =
    arranging.height + (evidence === 'grows' && table.height > 0 ? table.height + tableGap * k : 0);
  return {
    ...{ height, drawn, mapBox: [mapLeft, 0, width, mapHeight] },
    numbers,
    parts: [
      ...partAt('title', title, edge, top),
      ...partAt('summary', summary, edge, summaryTop),
      ...partAt('legend', legend, edge, legendTop),
      ...partAt('strip', strip, edge, stripTop),
      ...partAt(
        'evidence',
        numbers ? evidenceOf(arranging, shown, inner) : nothing,
        edge,
        tableTop,
      ),
      ...partAt('footer', footer, edge, height - bottomMargin * k - footer.height),
    ],
    leftOut: [...leftOut, ...column.leftOut],
  };
}
