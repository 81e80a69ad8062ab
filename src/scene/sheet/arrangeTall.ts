// How is a square or upright sheet arranged? Title, map across, legend, timeline, footer.
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
import { legendInColumns, legendInRows } from './legendFlow';
import { legendRows } from './legendRows';
import type { Flow } from './paragraph';
import { type Shown, shownIn } from './shown';
import { stepsFlow } from './stepsFlow';
import { stripFlow } from './stripFlow';
import type { LeftOut } from './types';

const margin = 26;
/** Narrower than this, or where a name would be cut, the timeline is a row of marks. */
const stripWidth = 640;
const gap = 16;

/** Flows above and below the map. */
interface Stack {
  title: Flow;
  summary: Flow;
  legend: Flow;
  strip: Flow;
  table: Flow;
  footer: Flow;
  isLegendInRows: boolean;
  leftOut: LeftOut[];
}

interface Tightness {
  titleLines: number;
  hasSummary: boolean;
  hasStrip: boolean;
  hasLegend: boolean;
  isLegendInRows: boolean;
}

/** From the roomiest to the tightest: words go first, then the timeline, the legend last. */
function tightnesses({ options, hasSummary, height, width }: Arranging): Tightness[] {
  const isUpright = height > width * 1.25;
  const { strip: hasStrip, legend: hasLegend } = options;
  const roomy = { titleLines: 3, hasSummary, hasStrip, hasLegend, isLegendInRows: !isUpright };
  const tight = { titleLines: 2, hasSummary: false, hasStrip: false, isLegendInRows: true };
  return [
    roomy,
    { ...roomy, isLegendInRows: true },
    { ...roomy, isLegendInRows: true, hasSummary: false },
    { ...roomy, isLegendInRows: true, hasSummary: false, titleLines: 2 },
    { ...tight, hasLegend },
    { ...tight, hasLegend: false },
  ];
}

const titleSizes = [28, 26, 24, 22, 20, 18];

function titleIn({ input, options, k }: Arranging, width: number, most: number): Flow {
  if (!options.title) return nothing;
  const fitting = titleSizes
    .map((size) => titleFlow(input, width, size * k, most))
    .find(({ isCut }) => !isCut);
  return fitting ?? titleFlow(input, width, 17 * k);
}

function legendFlow(arranging: Arranging, shown: Shown, isInRows: boolean, hasNumbers: boolean) {
  const { input, moment, options, width, k } = arranging;
  if (!options.legend) return nothing;
  const rows = legendRows(input.network, moment.snapshot, shown, hasNumbers);
  const inner = width - 2 * margin * k;
  return isInRows ? legendInRows(rows, inner, k) : legendInColumns(rows, inner, k);
}

function timelineFlow(
  { input, moment, k }: Arranging,
  inner: number,
  numbers: ReadonlyMap<string, number> | null = null,
): Flow {
  const wide = inner / k >= stripWidth ? stripFlow(input, inner, 215 * k, k, numbers) : null;
  return wide && !wide.isAnyCut ? wide : stepsFlow(input, moment, inner, k);
}

function stackOf(arranging: Arranging, table: Flow, tightness: Tightness): Stack {
  const { input, moment, options, width, k, foretold } = arranging;
  const inner = width - 2 * margin * k;
  const leftOut: LeftOut[] = [];
  if (arranging.hasSummary && !tightness.hasSummary) leftOut.push('summary');
  if (options.strip && !tightness.hasStrip) leftOut.push('strip');
  if (options.legend && !tightness.hasLegend) leftOut.push('legend');
  return {
    title: titleIn(arranging, inner, tightness.titleLines),
    summary: tightness.hasSummary && options.title ? summaryFlow(input, inner, 14.5 * k) : nothing,
    legend: tightness.hasLegend
      ? legendFlow(arranging, foretold, tightness.isLegendInRows, table.height > 0)
      : nothing,
    strip: tightness.hasStrip ? timelineFlow(arranging, inner) : nothing,
    footer: footerFlow(input, moment, inner, k),
    ...{ table, isLegendInRows: tightness.isLegendInRows, leftOut },
  };
}

interface Places {
  title: number;
  summary: number;
  map: number;
  mapBottom: number;
  legend: number;
  strip: number;
  table: number;
  footer: number;
  height: number;
}

function placesOf({ height, k, evidence }: Arranging, stack: Stack): Places {
  const { title, summary, legend, strip, table, footer } = stack;
  const space = gap * k;
  const after = (top: number, flow: Flow, by = space) =>
    flow.height > 0 ? top + flow.height + by : top;
  const summaryTop = after(margin * k, title, 9 * k);
  const hasHead = title.height + summary.height > 0;
  const headEnd = summary.height > 0 ? after(summaryTop, summary) : after(margin * k, title);
  const footerTop = height - 18 * k - footer.height;
  const before = (bottom: number, flow: Flow) =>
    flow.height > 0 ? bottom - space - flow.height : bottom;
  const tableTop = evidence === 'shrinks' ? before(footerTop, table) : footerTop;
  const grown = evidence === 'grows' && table.height > 0 ? table.height + space : 0;
  const stripTop = before(tableTop, strip);
  const legendTop = before(stripTop, legend);
  const map = hasHead ? Math.round(headEnd) : 0;
  const places = { title: margin * k, summary: summaryTop, map, mapBottom: legendTop - space };
  const below = { legend: legendTop, strip: stripTop, table: tableTop, footer: footerTop + grown };
  return { ...places, ...below, height: height + grown };
}

/** A page that also holds a table has a smaller map. */
function isRoomy(stack: Stack, arranging: Arranging): boolean {
  const { width, height, k, evidence } = arranging;
  const { map, mapBottom } = placesOf(arranging, stack);
  const isShared = evidence === 'shrinks' && stack.table.height > 0;
  const share = isShared ? 0.32 : 0.5;
  return mapBottom - map >= Math.min(share * height, Math.max(0.62 * width, 300 * k));
}

/** The roomiest stack that leaves the map enough. */
function bestStack(arranging: Arranging, table: Flow): { stack: Stack; isEnough: boolean } {
  const stacks = tightnesses(arranging).map((tightness) => stackOf(arranging, table, tightness));
  const fitting = stacks.find((stack) => isRoomy(stack, arranging));
  return {
    stack: fitting ?? (stacks[stacks.length - 1] as Stack),
    isEnough: fitting !== undefined,
  };
}

function settledStack(arranging: Arranging, inner: number): Stack {
  const table = evidenceOf(arranging, arranging.foretold, inner);
  const best = bestStack(arranging, table);
  if (best.isEnough || arranging.evidence !== 'shrinks') return best.stack;
  return bestStack(arranging, nothing).stack;
}

/** Where nobody asked for a height, the sheet is as high as all that it holds needs. */
function asHighAsNeeded(arranging: Arranging): Arranging {
  const { width, height, k, evidence } = arranging;
  const [roomy] = tightnesses(arranging);
  if (evidence !== 'grows' || !roomy) return arranging;
  const { map, mapBottom } = placesOf(arranging, stackOf(arranging, nothing, roomy));
  const lacking = Math.max(0.8 * width, 300 * k) - (mapBottom - map);
  return { ...arranging, height: Math.round(height + Math.max(0, lacking)) };
}

export function arrangeTall(asked: Arranging): Arranged {
  const arranging = asHighAsNeeded(asked);
  const { width, k, draw } = arranging;
  const edge = margin * k;
  const inner = width - 2 * edge;
  const stack = settledStack(arranging, inner);
  const places = placesOf(arranging, stack);
  const drawn = draw(width, Math.max(80, places.mapBottom - places.map));
  const shown = shownIn(drawn.scene);
  const { title, summary, footer, leftOut, isLegendInRows, table } = stack;
  const hasEvidence = table.height > 0;
  const numbers = hasEvidence ? tableNumbers(arranging, shown) : null;
  const strip = stack.strip.height > 0 ? timelineFlow(arranging, inner, numbers) : nothing;
  return {
    ...{ height: places.height, drawn, mapBox: [0, places.map, width, places.mapBottom] },
    numbers,
    parts: [
      ...partAt('title', title, edge, places.title),
      ...partAt('summary', summary, edge, places.summary),
      ...partAt(
        'legend',
        stack.legend.height > 0
          ? legendFlow(arranging, shown, isLegendInRows, hasEvidence)
          : nothing,
        edge,
        places.legend,
      ),
      ...partAt('strip', strip, edge, places.strip),
      ...partAt(
        'evidence',
        hasEvidence ? evidenceOf(arranging, shown, inner) : nothing,
        edge,
        places.table,
      ),
      ...partAt('footer', footer, edge, places.footer),
    ],
    leftOut: [...leftOut, ...lacksEvidence(arranging, table)],
  };
}
