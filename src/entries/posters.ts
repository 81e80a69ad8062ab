// Which images does a published site keep of each dataset, and how large are they?
import { parse } from '../dataset/parse';
import type { SheetSize } from '../scene/sheet/types';
import { renderImage } from './cli/renderImage';

interface Kind {
  /** After the dataset's id, before the ending. */
  suffix: string;
  size: SheetSize;
  /** Pixels per px. */
  scale: number;
}

/** Arranged for the width at which each is looked at; networks take a card's pixels as they are. */
const kinds: readonly Kind[] = [
  { suffix: '', size: { width: 1200, height: 760 }, scale: 2 },
  { suffix: '-tall', size: { width: 480, height: 600 }, scale: 2 },
  { suffix: '-card', size: { preset: 'social' }, scale: 1 },
];

export interface Poster {
  /** Below the site's root. */
  file: string;
  bytes: Uint8Array;
  altText: string;
}

/**
 * The opening view of a dataset without problems: a poster across, one upright, a card for links.
 * `page` is the address of its page, where it is known.
 */
export async function drawPosters(text: string, page: string | null): Promise<Poster[]> {
  const { dataset } = parse(text);
  if (!dataset) throw new Error('A dataset with problems has no picture.');
  const posters: Poster[] = [];
  for (const { suffix, size, scale } of kinds) {
    const file = `images/${dataset.id}${suffix}.png`;
    const { bytes, altText } = await renderImage(dataset, {
      ...{ dataset: text, out: file, ending: 'png', size, scale, view: '', theme: null },
      ...{ options: {}, isOutlined: false, hasData: true, baseUrl: page, altText: null },
    });
    posters.push({ file, bytes, altText });
  }
  return posters;
}
