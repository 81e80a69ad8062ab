// What does a request to draw come to? Dataset and view become a sheet, and the sheet a file.
import { createHash } from 'node:crypto';
import packageJson from '../../../package.json';
import { prepare } from '../../dataset/prepare';
import type { Dataset } from '../../dataset/types';
import { networkOf } from '../../model/network';
import { timelineOf } from '../../model/timeline';
import { packPayload } from '../../render/file/payload';
import { sheetOf } from '../../scene/sheet/sheetOf';
import type { SheetInput } from '../../scene/sheet/types';
import { asPictured } from '../../view/asPictured';
import { readQuery, writeQuery } from '../../view/query';
import { openingView } from '../../view/view';
import { world } from '../world';
import { UsageError } from './command';
import { imageWriters } from './imageWriters';
import type { RenderRequest } from './renderRequest';

const generator = `Entente ${packageJson.version}`;

function sheetInput(dataset: Dataset, request: RenderRequest) {
  const network = networkOf(prepare(dataset));
  const steps = timelineOf(network);
  const opening = openingView(network, steps);
  const { view, ignored } = readQuery(request.view, { network, steps, opening });
  if (ignored.length > 0) {
    const wrong = ignored.map(({ name, value }) => `${name}=${value}`).join(', ');
    throw new UsageError(`this dataset has no such view: ${wrong}`);
  }
  const query = writeQuery(view, opening);
  const { baseUrl, altText, size, options } = request;
  const permalink = baseUrl && query ? `${baseUrl}?${query}` : baseUrl;
  const theme = request.theme ?? (view.theme === 'dark' ? 'dark' : 'light');
  const input: SheetInput = {
    network,
    steps,
    view,
    world,
    size,
    theme,
    options,
    permalink,
  };
  if (altText !== null) input.altText = altText;
  return { input, query: writeQuery(asPictured(view, theme), opening) };
}

/** What is said where a size of one's own is too small or too large. */
function sizeRemark({ size }: RenderRequest, sheet: { width: number; height: number }): string[] {
  if ('preset' in size) return [];
  const { width, height = sheet.height } = size;
  if (width === sheet.width && height === sheet.height) return [];
  return [
    `size ${width}x${height} is not possible here; the image is drawn at ${sheet.width}x${sheet.height}`,
  ];
}

/** Bytes to write, the words that stand for them, and what to say about them. */
export async function renderImage(dataset: Dataset, request: RenderRequest) {
  const write = imageWriters[request.ending];
  if (!write) {
    const known = Object.keys(imageWriters).join(', ');
    throw new UsageError(`${request.out} should end with one of ${known}`);
  }
  const { input, query } = sheetInput(dataset, request);
  const sheet = sheetOf(input);
  const saved = { dataset: request.dataset, view: query, licence: sheet.facts.licence, generator };
  const { permalink } = sheet.facts;
  let isCarried = false;
  const payload = () => {
    const sha256 = createHash('sha256').update(saved.dataset).digest('hex');
    const packed = packPayload(permalink ? { ...saved, canonicalUrl: permalink } : saved, sha256);
    isCarried = packed.value !== null;
    return packed.value;
  };
  const { scale, isOutlined, hasData } = request;
  const job = { sheet, generator, scale, isOutlined };
  const { bytes, size, remarks } = await write({ ...job, payload: hasData ? payload : () => null });
  const size2 = `${size}, ${Math.ceil(bytes.length / 1000)} kB`;
  const lines = [`${size2}, ${isCarried ? 'with' : 'without'} the dataset`, ...remarks];
  lines.push(...sizeRemark(request, sheet));
  if (hasData && !isCarried) lines.push('the dataset is too large to be carried');
  if (sheet.leftOut.length > 0) lines.push(`no room for: ${sheet.leftOut.join(', ')}`);
  return { bytes, altText: sheet.facts.altText, lines };
}
