// How does a part of the page have something said aloud? It asks the status line.

type Listener = (text: string) => void;

const listeners = new Set<Listener>();
let isHushed = false;

/** Says a short sentence once, politely. */
export function say(text: string): void {
  for (const listener of listeners) listener(text);
}

/** Told of every sentence until the returned function is called. */
export function onSay(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** While the timeline plays, steps are not said one by one. */
export function hush(on: boolean): void {
  isHushed = on;
}

export const isQuiet = (): boolean => isHushed;
