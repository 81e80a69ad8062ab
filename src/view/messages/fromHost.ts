// What may an article ask of the map in a frame? To show a view, or to be light or dark.
import { colourSchemes, type View } from '../view';
import { readFields } from './messageText';

export type HostMessage =
  /** In the grammar of the address; "" asks for how the map opened. */
  { type: 'view'; query: string } | { type: 'theme'; theme: View['theme'] };

/** A well-formed message, rebuilt from its fields; `null` for all else. */
export function readHostMessage(data: unknown): HostMessage | null {
  const { type, query, theme } = readFields(data);
  if (type === 'view' && typeof query === 'string') return { type, query };
  const scheme = colourSchemes.find((one) => one === theme);
  return type === 'theme' && scheme ? { type, theme: scheme } : null;
}

export const writeHostMessage = (message: HostMessage): string => JSON.stringify(message);
