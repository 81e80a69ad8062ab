// What does a whole image to publish look like? Map, words and legend, arranged for its format.
import { interfaceLanguage, languageOf, pickText } from '../text';
import { altText } from '../words/altText';
import { arrangeCard } from './arrangeCard';
import type { Arranged, Arranging } from './arrangement';
import { arrangeTall } from './arrangeTall';
import { arrangeWide } from './arrangeWide';
import { type Drawn, drawMap, momentOf } from './drawMap';
import { dateLine, sourceLine } from './footer';
import { linksOf } from './links';
import { numberMarks, withoutNumbers } from './numbers';
import { shownBefore } from './shown';
import { cardHeight, type Size, sizeOf, wideRatio } from './size';
import type { Sheet, SheetFacts, SheetInput, SheetMap } from './types';

function arrangementOf(arranging: Arranging): Arranged {
  const { width, height, k } = arranging;
  if (width / height < wideRatio) return arrangeTall(arranging);
  return height / k < cardHeight ? arrangeCard(arranging) : arrangeWide(arranging);
}

function factsOf(input: SheetInput, drawn: Drawn): SheetFacts {
  const { network, view, permalink = null } = input;
  const language = languageOf(view);
  const { dataset } = network.prepared;
  const read = (text: typeof dataset.title) => pickText(text, language).text;
  return {
    datasetId: dataset.id,
    title: read(dataset.title),
    altText: input.altText ?? altText({ network, language, ...drawn }),
    source: `${dateLine(input, drawn)} ${sourceLine(input)}`,
    sourceUrl: dataset.sources[0]?.url ?? null,
    licence: read(dataset.licence),
    worldview: read(dataset.worldview),
    asOf: dataset.asOf,
    permalink,
  };
}

function mapOf(input: SheetInput, { drawn, mapBox, numbers }: Arranged): SheetMap {
  return {
    box: mapBox,
    scene: numbers ? withoutNumbers(drawn.scene) : drawn.scene,
    ...linksOf(input, drawn.scene),
    numbers: numbers ? numberMarks(drawn.scene, numbers) : [],
  };
}

/** On paper everything becomes smaller until the table fits, down to letters of 6.5 points. */
const shrinkages = [1, 1.12, 1.25, 1.38];

function arrangedIn(input: SheetInput, size: Size): { arranged: Arranged; size: Size } {
  const moment = momentOf(input);
  const { options, evidence, hasSummary, scale: k } = size;
  const arranging: Arranging = {
    ...{ input, moment, options, evidence, hasSummary, k },
    ...{ width: size.width, height: size.height, foretold: shownBefore(input, moment) },
    draw: (width, height) => drawMap({ width, height }, k, input, moment),
  };
  return { arranged: arrangementOf(arranging), size };
}

const shrunk = (size: Size, by: number): Size => ({
  ...size,
  ...{ width: Math.round(size.width * by), height: Math.round(size.height * by) },
  density: size.density * by,
});

/** With its table, and with the key to what the lines mean. */
const isReadable = ({ numbers, leftOut }: Arranged): boolean =>
  numbers !== null && !leftOut.includes('legend');

function settled(input: SheetInput): { arranged: Arranged; size: Size } {
  const size = sizeOf(input);
  let best = arrangedIn(input, size);
  if (!size.options.evidence || size.evidence !== 'shrinks') return best;
  for (const by of shrinkages.slice(1)) {
    if (isReadable(best.arranged)) break;
    const next = arrangedIn(input, shrunk(size, by));
    if (isReadable(next.arranged) || !best.arranged.numbers) best = next;
  }
  return best;
}

/** Pure: the same input gives the same sheet. */
export function sheetOf(input: SheetInput): Sheet {
  const { arranged, size } = settled(input);
  const { width, scale, density } = size;
  return {
    ...{ width, height: Math.ceil(arranged.height), scale, density },
    palette: input.theme === 'dark' ? 'dark' : 'light',
    background: input.theme === 'transparent' ? null : 'panel',
    language: interfaceLanguage,
    map: mapOf(input, arranged),
    parts: arranged.parts,
    facts: factsOf(input, arranged.drawn),
    leftOut: arranged.leftOut,
  };
}
