// How does a sheet become an SVG file, and what is in one? Words, fonts, links and data in one text.
import type { Sheet } from '../../scene/sheet/types';
import { element, type SvgNode } from '../svgNode';
import { writeSvg } from '../writeSvg';
import { base64Of, embeddedFonts, type FontSource } from './fonts';
import { type Readable, readable, unreadable } from './imageProblem';
import { sheetTree } from './sheetTree';
import { rdfNode } from './xmp';

/** A name, not an address: nothing is to be fetched. */
const namespace = 'urn:entente:image:1';

export interface SvgOptions {
  fonts: FontSource;
  /** Text as shapes, for office programs; its words stay in title and description. */
  isOutlined?: boolean;
  /** Packed dataset and view; `null` saves the picture alone. */
  payload: Uint8Array | null;
  altText?: string;
  generator: string;
}

function metadata(sheet: Sheet, { payload, altText, generator }: SvgOptions): SvgNode {
  const { facts } = sheet;
  const data = payload
    ? [
        element('entente:image', { 'xmlns:entente': namespace, encoding: 'zlib+base64' }, [
          base64Of(payload),
        ]),
      ]
    : [];
  const said = rdfNode({ facts, altText: altText ?? facts.altText, generator });
  return element('metadata', {}, [said, ...data]);
}

/** What takes fonts apart is large, and most files keep their letters: loaded when it is needed. */
async function outlined(tree: SvgNode, fonts: FontSource): Promise<SvgNode> {
  const { fontsToOutline, withOutlines } = await import('./outlines');
  return withOutlines(tree, await fontsToOutline(tree, fonts));
}

/** The drawing of a sheet with its text as shapes: what a PNG is made from. */
export const outlinedTree = (sheet: Sheet, fonts: FontSource): Promise<SvgNode> =>
  outlined(sheetTree(sheet, { isCovered: true }), fonts);

/** A standalone SVG file. */
export async function writeSheetSvg(sheet: Sheet, options: SvgOptions): Promise<string> {
  const { fonts, isOutlined = false, altText } = options;
  const words = altText === undefined ? {} : { altText };
  const plain = sheetTree(sheet, words);
  const extras = [metadata(sheet, options)];
  if (!isOutlined) {
    const rules = await embeddedFonts(plain, fonts);
    if (rules !== '') extras.push(element('style', {}, [rules]));
  }
  const tree = sheetTree(sheet, { ...words, extras });
  const drawn = isOutlined ? await outlined(tree, fonts) : tree;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeSvg(drawn)}\n`;
}

const codes = new Map(
  Array.from(
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
    (letter, index) => [letter, index],
  ),
);

function bytesOfBase64(text: string): Uint8Array | null {
  const letters = text.replace(/\s+/g, '');
  if (letters.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(letters)) return null;
  const plain = letters.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((plain.length * 3) / 4));
  let [buffer, bits, length] = [0, 0, 0];
  for (const letter of plain) {
    buffer = (buffer << 6) | (codes.get(letter) ?? 0);
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length] = (buffer >> bits) & 0xff;
      length += 1;
    }
  }
  return bytes;
}

/** Longest start of a file in which its root has to begin. */
const headLength = 4000;

export const isSvg = (bytes: Uint8Array): boolean => {
  const head = new TextDecoder().decode(bytes.subarray(0, headLength));
  return /^\ufeff?\s*</.test(head) && /<svg[\s>]/.test(head);
};

/** Packed payloads in an SVG. No XML is parsed: what a reader shows comes from the payload alone. */
export function payloadsInSvg(bytes: Uint8Array): Readable<Uint8Array[]> {
  const text = new TextDecoder().decode(bytes);
  if (!/<\/svg>\s*$/.test(text)) return unreadable('image-truncated', '</svg> at the end', 'none');
  const payloads: Uint8Array[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf('<entente:image', from);
    if (start < 0) return readable(payloads);
    const open = text.indexOf('>', start);
    const end = text.indexOf('</entente:image>', start);
    const packed = open > 0 && end > open ? bytesOfBase64(text.slice(open + 1, end)) : null;
    if (!packed) return unreadable('data-damaged', 'data in base64', 'other text');
    payloads.push(packed);
    from = end;
  }
}
