// How does a dataset become an image without a browser?
import { parse, withoutMark } from '../../dataset/parse';
import { nearest } from '../../dataset/suggest';
import { type PresetName, presetNames } from '../../scene/sheet/presets';
import type { SheetOptions, SheetSize } from '../../scene/sheet/types';
import {
  type Command,
  type Effects,
  exitCodes,
  readFile,
  UsageError,
  writeBytesTo,
} from './command';
import { countProblems, problemPrinter } from './printProblem';
import { readWords, type Words } from './readWords';
import { type RenderRequest, themes } from './renderRequest';

const parts = ['title', 'legend', 'strip', 'evidence'] as const;
const flags = [...parts.flatMap((part) => [part, `no-${part}`]), 'outlines', 'no-data'];
const options = ['out', 'preset', 'size', 'view', 'theme', 'scale', 'base-url', 'alt'];

const isPreset = (name: string): name is PresetName => presetNames.some((one) => one === name);

function sizeAsked({ options: { preset, size } }: Words): SheetSize {
  if (preset !== undefined && size !== undefined)
    throw new UsageError('--preset and --size exclude each other');
  if (size !== undefined) {
    const [, width, height] = /^(\d{1,5})(?:x(\d{1,5}))?$/.exec(size) ?? [];
    if (width === undefined) throw new UsageError(`--size ${size} is not WIDTHxHEIGHT in px`);
    return height === undefined ? { width: +width } : { width: +width, height: +height };
  }
  const name = preset ?? 'article';
  if (isPreset(name)) return { preset: name };
  const meant = nearest(name, [...presetNames]);
  const hint = meant ? `; did you mean ${meant}?` : '';
  throw new UsageError(`unknown preset ${name}${hint} (${presetNames.join(', ')})`);
}

function themeAsked({ options: { theme } }: Words): RenderRequest['theme'] {
  if (theme === undefined) return null;
  const known = themes.find((one) => one === theme);
  if (!known) throw new UsageError(`unknown theme ${theme} (${themes.join(', ')})`);
  return known;
}

function partsAsked(given: ReadonlySet<string>): Partial<SheetOptions> {
  const asked: Partial<SheetOptions> = {};
  for (const part of parts) {
    if (given.has(part)) asked[part] = true;
    if (given.has(`no-${part}`)) asked[part] = false;
  }
  return asked;
}

function scaleAsked({ options: { scale = '2' } }: Words): number {
  if (!/^\d+(\.\d+)?$/.test(scale)) throw new UsageError(`--scale ${scale} is not a number`);
  return Number(scale);
}

function baseAsked({ options: { 'base-url': base } }: Words): string | null {
  if (base === undefined) return null;
  if (!/^https?:\/\/[^\s]+$/.test(base))
    throw new UsageError(`--base-url ${base} does not start with http:// or https://`);
  return base;
}

function readRequest(words: Words, dataset: string): RenderRequest {
  const { out } = words.options;
  if (out === undefined) throw new UsageError('where to? -o FILE');
  return {
    ...{ dataset, out, ending: /\.([a-z0-9]+)$/i.exec(out)?.[1]?.toLowerCase() ?? '' },
    ...{ size: sizeAsked(words), view: words.options.view ?? '', theme: themeAsked(words) },
    ...{ options: partsAsked(words.flags), scale: scaleAsked(words) },
    ...{ isOutlined: words.flags.has('outlines'), hasData: !words.flags.has('no-data') },
    ...{ baseUrl: baseAsked(words), altText: words.options.alt ?? null },
  };
}

async function renderTo(path: string, request: RenderRequest, effects: Effects) {
  const { dataset, problems } = parse(request.dataset);
  if (!dataset) {
    const show = problemPrinter(path, withoutMark(request.dataset));
    for (const problem of problems) effects.print(show(problem));
    effects.print(`${path}: ${countProblems(problems)}; nothing was drawn\n`);
    return exitCodes.problems;
  }
  // What draws and writes is not loaded for the other commands.
  const { renderImage } = await import('./renderImage');
  const { bytes, lines } = await renderImage(dataset, request);
  writeBytesTo(request.out, bytes, effects);
  effects.print(lines.map((line) => `${request.out}: ${line}\n`).join(''));
  return exitCodes.fine;
}

export const render: Command = {
  usage:
    'render FILE -o FILE.svg|png|pdf [--preset NAME | --size WxH] [--view QUERY] [--theme light|dark|transparent] [--scale 1-4] [--no-title] [--no-legend] [--no-strip] [--evidence] [--outlines] [--no-data] [--base-url URL] [--alt TEXT]',
  purpose: 'draw a dataset as an image',
  run(words, effects) {
    const read = readWords(words, options, flags);
    const [path, ...others] = read.files;
    if (path === undefined || others.length > 0) throw new UsageError('which one dataset?');
    const request = readRequest(read, readFile(path, effects));
    return renderTo(path, request, effects);
  },
};
