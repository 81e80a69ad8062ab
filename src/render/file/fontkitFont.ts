// How is a font opened with which every script can be set? By fontkit, which is large.
import { create, type Font } from 'fontkit';
import type { SvgNode } from '../svgNode';
import type { FontSource, NeededFont } from './fonts';
import { fontFileName } from './fontTable';
import { fontsOf, openedOnce } from './openedFonts';
import type { FontOf } from './shape';

function opened(bytes: Uint8Array): Font {
  const font = create(bytes as Buffer);
  if ('fonts' in font) throw new Error('A collection of fonts is not one font.');
  return font;
}

const openedOf = openedOnce<Font>();

export const openedFont = ({ cut, weight }: NeededFont, source: FontSource): Promise<Font> =>
  openedOf(source, fontFileName(cut, weight), async () =>
    opened(await source.toOutline(cut, weight)),
  );

/** Fonts for all text of a drawing, with all that fontkit knows of them. */
export const wholeFonts = (tree: SvgNode, source: FontSource): Promise<FontOf<Font>> =>
  fontsOf(tree, (needed) => openedFont(needed, source));
