// How do objects become a PDF file? Numbered, one after the other, with a table of where each begins.
import { zlibSync } from 'fflate';
import { sha256 } from '../file/sha256';
import { dictionary, type Ref } from './syntax';

type Entries = Parameters<typeof dictionary>[0];

export interface Objects {
  /** For objects that name each other; to be given its body with `put`. */
  reserve(): Ref;
  put(ref: Ref, body: string): void;
  add(body: string): Ref;
  /** @param bytes packed here, unless they are zlib data already */
  addStream(entries: Entries, bytes: Uint8Array, isPacked?: boolean): Ref;
  /** The whole file. The same objects give the same bytes. */
  write(root: Ref, info: Ref): Uint8Array;
}

const encoder = new TextEncoder();

/** The second line tells transfer programs that the file is binary. */
const head = new Uint8Array([...encoder.encode('%PDF-1.7\n%'), ...[0xe2, 0xe3, 0xcf, 0xd3, 0x0a]]);

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function writeFile(bodies: readonly Uint8Array[], root: Ref, info: Ref): Uint8Array {
  const parts: Uint8Array[] = [head];
  const offsets: number[] = [];
  let offset = head.length;
  bodies.forEach((body, index) => {
    offsets.push(offset);
    const wrapped = [encoder.encode(`${index + 1} 0 obj\n`), body, encoder.encode('\nendobj\n')];
    parts.push(...wrapped);
    offset += wrapped.reduce((sum, { length }) => sum + length, 0);
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`);
  const id = `<${sha256(joined(parts)).slice(0, 32)}>`;
  const size = bodies.length + 1;
  const trailer = dictionary({ Size: size, Root: root, Info: info, ID: `[${id}${id}]` });
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`;
  parts.push(encoder.encode(`${table}trailer\n${trailer}\nstartxref\n${offset}\n%%EOF\n`));
  return joined(parts);
}

export function pdfObjects(): Objects {
  const bodies: Uint8Array[] = [];
  const keep = (body: Uint8Array): Ref => `${bodies.push(body)} 0 R`;
  return {
    reserve: () => keep(new Uint8Array()),
    put(ref, body) {
      bodies[Number.parseInt(ref, 10) - 1] = encoder.encode(body);
    },
    add: (body) => keep(encoder.encode(body)),
    addStream(entries, bytes, isPacked = false) {
      const packed = isPacked ? bytes : zlibSync(bytes, { level: 9 });
      const given = dictionary({ ...entries, Filter: '/FlateDecode', Length: packed.length });
      const stream = encoder.encode(`${given}\nstream\n`);
      return keep(joined([stream, packed, encoder.encode('\nendstream')]));
    },
    write: (root, info) => writeFile(bodies, root, info),
  };
}
