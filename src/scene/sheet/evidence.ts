// Who says so, tie by tie? The numbered table under a map, each row with links to its passages.
import type { Citation } from '../../dataset/types';
import { citationLink } from '../../model/citationLink';
import type { Network } from '../../model/network';
import type { Snapshot } from '../../model/snapshot';
import { pickText } from '../text';
import { capitalised } from '../words/dates';
import { sourceName } from '../words/names';
import { periodInWords } from '../words/periods';
import { saidBy } from '../words/saidBy';
import { sheet } from '../words/sheet';
import { statuses, types } from '../words/vocabulary';
import { type Flow, moved, paragraph, stacked, textItem } from './paragraph';
import type { SheetItem, TextRun } from './types';

const sentenceSize = 13;
const factSize = 12;
const numberColumn = 26;
const columnGap = 28;
const rowGap = 12;
/** Narrower columns read badly; px at scale 1. */
const leastColumn = 270;

const muted = (text: string, href?: string | null): TextRun => ({
  ...{ text, weight: 400, token: 'muted' },
  ...(href ? { href } : {}),
});

function citationRun(citation: Citation, network: Network, language: string, isFirst: boolean) {
  const source = network.prepared.dataset.sources.find(({ id }) => id === citation.source);
  const passage = source?.passages.find(({ id }) => id === citation.passage);
  const label = passage ? pickText(passage.label, language).text : citation.passage;
  // A single source is named at the foot of the sheet.
  const hasName = isFirst && network.prepared.dataset.sources.length > 1;
  const name = hasName ? `${sourceName(citation.source, network, language)}, ` : '';
  const href = source ? citationLink(source.url, citation.locator) : null;
  return { text: `${name}${label}`, href };
}

/** Passages of one source one after another under its name. */
function citationRuns(tieId: string, network: Network, language: string): TextRun[] {
  const citations = network.ties.get(tieId)?.citations ?? [];
  return citations.flatMap((citation, index) => {
    const before = citations[index - 1];
    const isFirst = citation.source !== before?.source;
    const run = citationRun(citation, network, language, isFirst);
    const isRepeated = !isFirst && citation.passage === before?.passage;
    const label = isRepeated ? sheet.again : run.text;
    const text = index === 0 ? capitalised(label) : label;
    const mark = index === citations.length - 1 ? '.' : '; ';
    return [muted(`${text}${mark}`, run.href)];
  });
}

function rowFlow(
  tieId: string,
  number: number,
  network: Network,
  snapshot: Snapshot,
  language: string,
  width: number,
  k: number,
): Flow {
  const tie = network.ties.get(tieId);
  if (!tie) return { width, height: 0, items: [] };
  const room = width - numberColumn * k;
  const sentence = pickText(tie.sentence, language).text;
  const status = snapshot.get(tieId)?.status ?? tie.status;
  const kind = `${types[tie.type].name}, ${statuses[status].name.toLowerCase()}. `;
  const period = periodInWords(tie.period, tie.status, network.prepared.dates);
  const said = tie.assertedBy.map((assertion) => saidBy(assertion, network, language)).join('; ');
  const facts = [muted(`${kind}${period} ${said}. `), ...citationRuns(tieId, network, language)];
  const words = stacked(
    [
      paragraph([{ text: sentence, weight: 400, token: 'text' }], room, {
        ...{ size: sentenceSize * k, lineHeight: 17 * k },
      }),
      paragraph(facts, room, { size: factSize * k, lineHeight: 16 * k }),
    ],
    k,
  );
  const digits: SheetItem = textItem(
    [[{ text: String(number), weight: 600, token: 'text' }]],
    [(numberColumn - 8) * k, 13.2 * k],
    { size: sentenceSize * k, lineHeight: 17 * k },
    'end',
  );
  return {
    width,
    height: words.height,
    items: [digits, ...moved(words.items, numberColumn * k, 0)],
  };
}

/** Rows into columns of about the same height, in reading order. */
function inColumns(
  rows: readonly Flow[],
  count: number,
  pitch: number,
  gap: number,
  k: number,
): Flow {
  const fits = (most: number): Flow[][] => {
    const columns: Flow[][] = [[]];
    let height = 0;
    for (const row of rows) {
      if (height > 0 && height + row.height > most) {
        columns.push([]);
        height = 0;
      }
      columns[columns.length - 1]?.push(row);
      height += row.height + rowGap * k;
    }
    return columns;
  };
  let [low, high] = [0, rows.reduce((sum, row) => sum + row.height + rowGap * k, 0)];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fits(middle).length > count) low = middle;
    else high = middle;
  }
  const columns = fits(high).map((column) => stacked(column, rowGap * k));
  return {
    width: count * pitch - gap,
    height: Math.max(0, ...columns.map(({ height }) => height)),
    items: columns.flatMap((column, index) => moved(column.items, index * pitch, 0)),
  };
}

export interface EvidenceInput {
  network: Network;
  snapshot: Snapshot;
  numbers: ReadonlyMap<string, number>;
  language: string;
}

/** The table, as wide as given. */
export function evidenceFlow(input: EvidenceInput, width: number, k: number): Flow {
  const { network, snapshot, numbers, language } = input;
  const gap = columnGap * k;
  const count = Math.max(1, Math.floor((width + gap) / (leastColumn * k + gap)));
  const column = (width - (count - 1) * gap) / count;
  const rows = [...numbers].map(([tie, number]) =>
    rowFlow(tie, number, network, snapshot, language, column, k),
  );
  return inColumns(rows, count, column + gap, gap, k);
}
