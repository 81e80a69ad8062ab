// Which dataset does a PDF carry? For files that anybody may have made or changed.
import { zlibSync } from 'fflate';
import { type Readable, readable, unreadable } from '../../file/imageProblem';
import { limits } from '../../file/payload';
import { attachmentName } from '../attachment';
import { type Dictionary, type PdfDocument, pdfDocument, type Stream } from './document';
import { lastTableOffset, readObjectTable } from './objectTable';
import { Malformed, type PdfValue } from './value';

/** Names may stand in a tree; ours is one leaf. */
const deepestNode = 8;
const mostNames = 1000;

/** A byte a character, so that offsets stay. */
const latin = new TextDecoder('latin1');

export const isPdf = (bytes: Uint8Array): boolean =>
  latin.decode(bytes.subarray(0, 1024)).includes('%PDF-');

/** Text for people: UTF-16 with its mark, or letters as they stand. */
const readText = (written: string): string =>
  written.startsWith('\xfe\xff')
    ? (written.slice(2).match(/../gs) ?? [])
        .map((pair) => String.fromCharCode(pair.charCodeAt(0) * 256 + pair.charCodeAt(1)))
        .join('')
    : written;

const listOf = (pdf: PdfDocument, value: PdfValue | undefined): PdfValue[] => {
  const found = pdf.resolved(value);
  return found?.kind === 'list' ? found.value : [];
};

/** File specifications of all attachments. */
function attachmentsIn(pdf: PdfDocument, node: Dictionary | undefined, depth = 0): Dictionary[] {
  if (!node) return [];
  if (depth > deepestNode) throw new Malformed('Names stand too deep.');
  const pairs = listOf(pdf, node.get('Names'));
  const kids = listOf(pdf, node.get('Kids'));
  if (pairs.length > mostNames || kids.length > mostNames) throw new Malformed('Too many names.');
  const own = pairs.flatMap((value, index) =>
    index % 2 === 1 ? (pdf.dictionary(value) ?? []) : [],
  );
  const below = kids.flatMap((kid) => attachmentsIn(pdf, pdf.dictionary(kid), depth + 1));
  return [...own, ...below];
}

const isOurs = (pdf: PdfDocument, specification: Dictionary): boolean =>
  ['UF', 'F'].some((key) => {
    const name = pdf.resolved(specification.get(key));
    return name?.kind === 'string' && readText(name.value) === attachmentName;
  });

/** What a program packed or unpacked in saving is packed as it was; other filters are not ours. */
function packedOf(pdf: PdfDocument, { entries, bytes }: Stream): Uint8Array {
  const filter = pdf.resolved(entries.get('Filter'));
  const [first, ...others] = filter?.kind === 'list' ? filter.value : filter ? [filter] : [];
  if (!first) {
    if (bytes.length > limits.inflated) throw new Malformed('The attachment is too large.');
    return zlibSync(bytes, { level: 9 });
  }
  const isFlate = first.kind === 'name' && first.value === 'FlateDecode';
  if (!isFlate || others.length > 0 || entries.has('DecodeParms'))
    throw new Malformed('The attachment is packed in another way.');
  return bytes;
}

function payloadsOf(pdf: PdfDocument): Uint8Array[] {
  const names = pdf.dictionary(pdf.dictionary(pdf.trailer.get('Root'))?.get('Names'));
  const attached = attachmentsIn(pdf, pdf.dictionary(names?.get('EmbeddedFiles')));
  return attached
    .filter((specification) => isOurs(pdf, specification))
    .map((specification) => {
      const stream = pdf.stream(pdf.dictionary(specification.get('EF'))?.get('F'));
      if (!stream) throw new Malformed('The attachment has no content.');
      return packedOf(pdf, stream);
    });
}

/** Packed payloads attached to a PDF. Never throws, whatever the bytes. */
export function payloadsInPdf(bytes: Uint8Array): Readable<Uint8Array[]> {
  if (bytes.length > limits.file)
    return unreadable('image-too-large', `at most ${limits.file} bytes`, `${bytes.length}`);
  const text = latin.decode(bytes);
  const last = lastTableOffset(text);
  if (last === null) return unreadable('image-truncated', '%%EOF at the end', 'none');
  try {
    return readable(payloadsOf(pdfDocument(bytes, text, readObjectTable(text, last))));
  } catch (failure) {
    const found = failure instanceof Malformed ? failure.message : 'something else';
    return unreadable('image-damaged', 'a PDF as Entente writes it', found);
  }
}
