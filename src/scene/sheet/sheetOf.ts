// What does a whole image to publish look like? Map, words and legend, arranged for its format.
import { pickText } from '../text';
import { altText } from '../words/altText';
import { arrangeCard } from './arrangeCard';
import type { Arranged, Arranging } from './arrangement';
import { arrangeTall } from './arrangeTall';
import { arrangeWide } from './arrangeWide';
import { type Drawn, drawMap, momentOf } from './drawMap';
import { dateLine, sourceLine } from './footer';
import { linksOf } from './links';
import { numberMarks, numbersOf, withoutBadges } from './numbers';
import { cardHeight, sizeOf, wideRatio } from './size';
import type { Sheet, SheetFacts, SheetInput, SheetMap } from './types';

function arrangementOf(arranging: Arranging): Arranged {
  const { width, height, k } = arranging;
  if (width / height < wideRatio) return arrangeTall(arranging);
  return height / k < cardHeight ? arrangeCard(arranging) : arrangeWide(arranging);
}

function factsOf(input: SheetInput, drawn: Drawn): SheetFacts {
  const { network, language = 'en', permalink = null } = input;
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

function mapOf(input: SheetInput, { drawn, mapBox }: Arranged, hasNumbers: boolean): SheetMap {
  const numbers = hasNumbers ? numbersOf(drawn.scene, drawn.ties) : null;
  return {
    box: mapBox,
    scene: numbers ? withoutBadges(drawn.scene) : drawn.scene,
    ...linksOf(input, drawn.scene),
    numbers: numbers ? numberMarks(drawn.scene, numbers) : [],
  };
}

/** Pure: the same input gives the same sheet. */
export function sheetOf(input: SheetInput): Sheet {
  const { width, height, scale, options, grows, hasSummary, density } = sizeOf(input);
  const moment = momentOf(input);
  const arranged = arrangementOf({
    ...{ input, moment, options, width, height, grows, hasSummary, k: scale },
    draw: (mapWidth, mapHeight) =>
      drawMap({ width: mapWidth, height: mapHeight }, scale, input, moment),
  });
  return {
    ...{ width, height: Math.ceil(arranged.height), scale, density },
    palette: input.theme === 'dark' ? 'dark' : 'light',
    background: input.theme === 'transparent' ? null : 'panel',
    language: input.language ?? 'en',
    map: mapOf(input, arranged, options.evidence),
    parts: arranged.parts,
    facts: factsOf(input, arranged.drawn),
    leftOut: arranged.leftOut,
  };
}
