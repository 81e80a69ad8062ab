// How does an article begin to talk with a map in a frame? With one word, and a port for all others.
import { readFields } from './messageText';

/** Of the protocol; a host that speaks another one is not answered. */
const version = 1;

/** Holds no secret: it is sent to whatever the frame holds, and only opens a port. */
export const hello = `{"entente":${version},"type":"hello"}`;

export function isHello(data: unknown): boolean {
  const { entente, type } = readFields(data);
  return entente === version && type === 'hello';
}
