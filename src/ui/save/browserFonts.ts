// Where do an image's fonts come from in the browser? From the page's own files, each fetched once.
import type { FontSource } from '../../render/file/fonts';
import { type FontCut, type FontWeight, fontFileName } from '../../render/file/fontTable';
import { fontAddresses } from './fontAddresses';

const fetched = new Map<string, Promise<Uint8Array>>();

async function fetchFont(name: string): Promise<Uint8Array> {
  const address = fontAddresses.get(name);
  if (address === undefined) throw new Error(`There is no font ${name}.`);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${name}: ${answer.status} ${answer.statusText}`);
  return new Uint8Array(await answer.arrayBuffer());
}

function bytesOf(cut: FontCut, weight: FontWeight): Promise<Uint8Array> {
  const name = fontFileName(cut, weight);
  const bytes = fetched.get(name) ?? fetchFont(name);
  fetched.set(name, bytes);
  // What failed is asked for again the next time.
  bytes.catch(() => fetched.delete(name));
  return bytes;
}

export const browserFonts: FontSource = { toEmbed: bytesOf, toOutline: bytesOf };
