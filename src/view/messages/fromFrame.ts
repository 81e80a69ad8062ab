// What may the map in a frame say to its article? Nothing that navigates, scrolls or carries markup.
import { readFields } from './messageText';

export type FrameMessage =
  /** The map can be seen: the poster may be covered. */
  | { type: 'ready'; version: string }
  /** CSS pixels that the map would like to have. */
  | { type: 'height'; height: number }
  /** What the reader looks at, in the grammar of the address; "" is how the map opened. */
  | { type: 'view'; query: string }
  /** `kind` and `id` are "" when nothing is selected any more. */
  | { type: 'select'; kind: string; id: string };

const selections = /^(|actor|dyad|tie|event) [a-z0-9~-]*$/;

/** A well-formed message, rebuilt from its fields; `null` for all else. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  const { type, version, height, query, kind, id } = readFields(data);
  if (type === 'ready' && typeof version === 'string') return { type, version };
  if (type === 'height' && typeof height === 'number') return { type, height };
  if (type === 'view' && typeof query === 'string') return { type, query };
  const isSelection = type === 'select' && selections.test(`${kind} ${id}`);
  return isSelection ? { type, kind: `${kind}`, id: `${id}` } : null;
}

export const writeFrameMessage = (message: FrameMessage): string => JSON.stringify(message);
