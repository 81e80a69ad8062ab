// How does a drawing become a PNG? Drawn by resvg in bands: while one is packed, others are drawn on another core.
import { createRequire } from 'node:module';
import { opaquePng } from '../../render/file/png/opaquePng';
import type { Chunk } from '../../render/file/pngChunks';
import { encodedChunks } from '../../render/file/pngFile';
import { element, type SvgNode } from '../../render/svgNode';
import { writeSvg } from '../../render/writeSvg';

interface Size {
  width: number;
  height: number;
}

/** As many on every machine, so that the same drawing gives the same bytes. */
const bandCount = 4;

/** From its place, and not before something is drawn: it brings machine code along. */
const resvg = (): typeof import('@resvg/resvg-js') =>
  createRequire(import.meta.url)('@resvg/resvg-js');

const options = { font: { loadSystemFonts: false } } as const;

/** The same drawing, of which only some rows of pixels are seen. */
function bandsOf(tree: SvgNode, sheet: Size, picture: Size): string[] {
  const written = writeSvg(tree);
  const content = written.slice(written.indexOf('>') + 1);
  const rows = Math.ceil(picture.height / bandCount);
  const toSheet = sheet.height / picture.height;
  const tops = Array.from({ length: bandCount }, (_, band) => band * rows);
  return tops
    .filter((top) => top < picture.height)
    .map((top) => {
      const height = Math.min(rows, picture.height - top);
      const part = {
        ...{ width: picture.width, height, preserveAspectRatio: 'none' },
        viewBox: `0 ${top * toSheet} ${sheet.width} ${height * toSheet}`,
      };
      const opening = writeSvg(element('svg', { ...tree.attributes, ...part }));
      return opening.replace(/\/>$/, '>') + content;
    });
}

/** Pixels band by band, from the top on. */
async function* drawn(bands: readonly string[]): AsyncGenerator<Uint8Array> {
  const { renderAsync } = resvg();
  const waiting = [...bands];
  const drawing: Promise<Uint8Array>[] = [];
  const start = () => {
    const svg = waiting.shift();
    if (svg !== undefined) drawing.push(renderAsync(svg, options).then(({ pixels }) => pixels));
  };
  start();
  start();
  for (let band = drawing.shift(); band; band = drawing.shift()) {
    const rows = await band;
    start();
    yield rows;
  }
}

/** A drawing on a ground of its own is packed by us; what lets the page through, by resvg. */
export async function rasterPng(
  tree: SvgNode,
  sheet: Size & { background: unknown },
  picture: Size,
): Promise<Chunk[]> {
  if (sheet.background !== null) return opaquePng(picture, drawn(bandsOf(tree, sheet, picture)));
  // Its map is clipped, which asks for a layer: resvg gives up on layers that no band shows.
  const fitTo = { mode: 'width', value: picture.width } as const;
  return encodedChunks((await resvg().renderAsync(writeSvg(tree), { ...options, fitTo })).asPng());
}
