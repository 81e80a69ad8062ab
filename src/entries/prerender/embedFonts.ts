// Which letters travel inside of an embed? Those that its dataset and the interface can show.
import subsetFont from 'subset-font';
import { embeddedFonts, type FontSource } from '../../render/file/fonts';
import { element } from '../../render/svgNode';
import { bytesOf } from '../cli/nodeFonts';

const weights = [400, 500, 600];
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
/** Signs of the interface's own strings, and what dates and names of sources are set with. */
const signs = '\u00a0–—…“”‘’«»·×→←↑↓°−⌘';

/** The build has no modules left to fetch when it draws: the subsetter comes with this one. */
const cutFonts: Pick<FontSource, 'toEmbed'> = {
  toEmbed: async (cut, weight, characters) =>
    subsetFont(await bytesOf(cut, weight, 'woff2'), characters, { targetFormat: 'woff2' }),
};

/** `@font-face` rules; what the page's title cannot have foreseen is set in a font of the reader's. */
export function embedFonts(text: string): Promise<string> {
  const characters = [...new Set(ascii + signs + text)].join('');
  const texts = weights.map((weight) => element('text', { 'font-weight': weight }, [characters]));
  return embeddedFonts(element('svg', {}, texts), cutFonts);
}
