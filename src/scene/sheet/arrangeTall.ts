// How is a square or upright sheet arranged? Title, map across, legend, timeline, footer.
import { type Arranged, type Arranging, evidenceOf, nothing, partAt } from './arrangement';
import type { Drawn } from './drawMap';
import { footerFlow } from './footerFlow';
import { summaryFlow, titleFlow } from './head';
import { legendInColumns, legendInRows } from './legendFlow';
import { legendRows } from './legendRows';
import type { Flow } from './paragraph';
import { stepsFlow } from './stepsFlow';
import { stripFlow } from './stripFlow';
import type { LeftOut } from './types';

const margin = 26;
/** Narrower than this, the timeline is a row of marks. */
const stripWidth = 640;
const gap = 16;

/** Flows above and below the map. */
interface Stack {
  title: Flow;
  summary: Flow;
  legend: Flow;
  strip: Flow;
  footer: Flow;
  leftOut: LeftOut[];
}

interface Tightness {
  titleLines: number;
  hasSummary: boolean;
  hasStrip: boolean;
  isLegendInRows: boolean;
}

/** From the roomiest to the tightest: words go first, then the timeline; the legend only shrinks. */
function tightnesses({ options, hasSummary, height, width }: Arranging): Tightness[] {
  const isUpright = height > width * 1.25;
  const roomy = { titleLines: 3, hasSummary, hasStrip: options.strip, isLegendInRows: !isUpright };
  return [
    roomy,
    { ...roomy, isLegendInRows: true },
    { ...roomy, isLegendInRows: true, hasSummary: false },
    { ...roomy, isLegendInRows: true, hasSummary: false, titleLines: 2 },
    { titleLines: 2, isLegendInRows: true, hasSummary: false, hasStrip: false },
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

function stackOf(arranging: Arranging, drawn: Drawn, tightness: Tightness): Stack {
  const { input, moment, options, width, k } = arranging;
  const inner = width - 2 * margin * k;
  const rows = legendRows(input.network, moment.snapshot, drawn.scene, options.evidence);
  const legend = tightness.isLegendInRows
    ? legendInRows(rows, inner, k)
    : legendInColumns(rows, inner, k);
  const strip =
    inner / k >= stripWidth
      ? stripFlow(input, moment, inner, 215 * k, k)
      : stepsFlow(input, moment, inner, k);
  const leftOut: LeftOut[] = [];
  if (arranging.hasSummary && !tightness.hasSummary) leftOut.push('summary');
  if (options.strip && !tightness.hasStrip) leftOut.push('strip');
  return {
    title: titleIn(arranging, inner, tightness.titleLines),
    summary: tightness.hasSummary && options.title ? summaryFlow(input, inner, 14.5 * k) : nothing,
    legend: options.legend ? legend : nothing,
    strip: tightness.hasStrip ? strip : nothing,
    footer: footerFlow(input, moment, inner, k),
    leftOut,
  };
}

interface Places {
  title: number;
  summary: number;
  map: number;
  mapBottom: number;
  legend: number;
  strip: number;
  footer: number;
}

function placesOf({ height, k }: Arranging, stack: Stack): Places {
  const { title, summary, legend, strip, footer } = stack;
  const space = gap * k;
  const after = (top: number, flow: Flow, by = space) =>
    flow.height > 0 ? top + flow.height + by : top;
  const summaryTop = after(margin * k, title, 9 * k);
  const hasHead = title.height + summary.height > 0;
  const headEnd = summary.height > 0 ? after(summaryTop, summary) : after(margin * k, title);
  const footerTop = height - 18 * k - footer.height;
  const before = (bottom: number, flow: Flow) =>
    flow.height > 0 ? bottom - space - flow.height : bottom;
  const stripTop = before(footerTop, strip);
  const legendTop = before(stripTop, legend);
  const map = hasHead ? headEnd : 0;
  const places = { title: margin * k, summary: summaryTop, map, mapBottom: legendTop - space };
  return { ...places, legend: legendTop, strip: stripTop, footer: footerTop };
}

const isRoomy = ({ map, mapBottom }: Places, { width, height, k }: Arranging): boolean =>
  mapBottom - map >= Math.min(0.44 * height, Math.max(0.62 * width, 300 * k));

/** The legend needs a map and the map what the legend leaves: a second map settles it. */
export function arrangeTall(arranging: Arranging): Arranged {
  const { width, height, options, k, draw } = arranging;
  let drawn = draw(width, height * 0.55);
  let stack = stackOf(arranging, drawn, tightnesses(arranging)[0] as Tightness);
  let places = placesOf(arranging, stack);
  for (let turn = 0; turn < 2; turn += 1) {
    for (const tightness of tightnesses(arranging)) {
      stack = stackOf(arranging, drawn, tightness);
      places = placesOf(arranging, stack);
      if (isRoomy(places, arranging)) break;
    }
    drawn = draw(width, Math.max(80, places.mapBottom - places.map));
  }
  const inner = width - 2 * margin * k;
  const table = options.evidence ? evidenceOf(arranging, drawn, inner) : nothing;
  const grown = table.height > 0 ? table.height + 2 * gap * k : 0;
  const edge = margin * k;
  const { title, summary, legend, strip, footer, leftOut } = stack;
  return {
    ...{ height: height + grown, drawn, mapBox: [0, places.map, width, places.mapBottom] },
    parts: [
      ...partAt('title', title, edge, places.title),
      ...partAt('summary', summary, edge, places.summary),
      ...partAt('legend', legend, edge, places.legend),
      ...partAt('strip', strip, edge, places.strip),
      ...partAt('evidence', table, edge, places.footer),
      ...partAt('footer', footer, edge, places.footer + grown),
    ],
    leftOut,
  };
}
