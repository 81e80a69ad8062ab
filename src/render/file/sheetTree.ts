// What does a sheet look like as SVG? The map in its box, with links, and the words around it.
import { strandKey } from '../../scene/sheet/links';
import type { NumberMark, Sheet, SheetMap } from '../../scene/sheet/types';
import { themes } from '../../scene/theme';
import { type Decorate, fileProfile, type Profile } from '../profile';
import { element, type SvgNode } from '../svgNode';
import { svgTree } from '../svgTree';
import { gradientsOf, itemNodes } from './itemNodes';

/** Programs that pass over embedded letters come to Arial, or what stands in for it: no wider than ours. */
const fontFamily = "'IBM Plex Sans', 'IBM Plex Sans Arabic', Arial, system-ui, sans-serif";

/** FNV-1a, 32 bits: ids that differ between images which stand on one page. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

function numberNode({ at, text, radius, halfWidth }: NumberMark, profile: Profile): SvgNode[] {
  const [x, y] = at;
  const size = (radius / 9.5) * 12;
  const pill = {
    ...{ x: x - halfWidth, y: y - radius, width: 2 * halfWidth, height: 2 * radius, rx: radius },
    ...{ fill: profile.paint('text'), stroke: profile.paint('panel') },
    'stroke-width': radius * 0.16,
  };
  const words = {
    ...{ x, y: y + size * 0.35, 'font-size': size, 'font-weight': 600 },
    ...{ 'text-anchor': 'middle', fill: profile.paint('panel') },
  };
  return [element('rect', pill), element('text', words, [text])];
}

/** The sheet around the map, as boxes of one colour. */
function coversAround({ width, height, map }: Sheet, fill: string): SvgNode[] {
  const [left, top, right, bottom] = map.box;
  const around = [
    { x: 0, y: 0, width, height: top },
    { x: 0, y: bottom, width, height: height - bottom },
    { x: 0, y: top, width: left, height: bottom - top },
    { x: right, y: top, width: width - right, height: bottom - top },
  ];
  return around
    .filter((box) => box.width > 0 && box.height > 0)
    .map((box) => element('rect', { ...box, fill }));
}

function mapNode(sheet: Sheet, profile: Profile, clip: string, isCovered: boolean): SvgNode {
  const { map, background } = sheet;
  const [left, top, right, bottom] = map.box;
  // Away from the origin only a group is moved: the drawing keeps the coordinates of its scene.
  const moved = { transform: `translate(${left} ${top})` };
  const layers = element('g', moved, [
    ...svgTree(map.scene, profile).children,
    ...map.numbers.flatMap((number) => numberNode(number, profile)),
  ]);
  if (isCovered && background)
    return element('g', {}, [layers, ...coversAround(sheet, profile.paint(background))]);
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  return element('g', {}, [
    element('clipPath', { id: clip }, [element('rect', box)]),
    element('g', { 'clip-path': `url(#${clip})` }, [layers]),
  ]);
}

/** Actors have names; each line of a bundle opens the passage that says so. */
export const namesAndLinks =
  ({ actorTitles, strandLinks }: SheetMap): Decorate =>
  (subject) => {
    if (subject.kind === 'strand')
      return strandLinks[strandKey(subject.bundle.id, subject.item.key)] ?? {};
    const title = subject.kind === 'actor' ? actorTitles[subject.item.actor] : undefined;
    return title ? { title } : {};
  };

export interface TreeOptions {
  /** Instead of the sheet's own words for who does not see it. */
  altText?: string;
  /** Stands after title and description: metadata, fonts. */
  extras?: readonly SvgNode[];
  /** What strays out of the map's box is painted over, not clipped: clips cost a rasteriser dear. */
  isCovered?: boolean;
}

/** One `svg` element with everything but fonts and data. */
export function sheetTree(
  sheet: Sheet,
  { altText, extras = [], isCovered = false }: TreeOptions = {},
): SvgNode {
  const { width, height, map, parts, background, facts, palette, language } = sheet;
  const profile = fileProfile(themes[palette], namesAndLinks(map));
  const id = `e${shortHash(JSON.stringify([facts, width, height, palette]))}`;
  const root = {
    ...{ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    ...{ role: 'img', lang: language, direction: 'ltr', 'font-family': fontFamily },
    'text-rendering': 'geometricPrecision',
  };
  const ground = background
    ? [element('rect', { width, height, fill: profile.paint(background) })]
    : [];
  return element('svg', root, [
    element('title', {}, [facts.title]),
    element('desc', {}, [altText ?? facts.altText]),
    ...extras,
    ...gradientsOf(parts, id, profile),
    ...ground,
    mapNode(sheet, profile, `${id}m`, isCovered),
    ...parts.map(({ items }) =>
      element(
        'g',
        {},
        items.flatMap((item) => itemNodes(item, id, profile)),
      ),
    ),
  ]);
}
