// How does an image reach the clipboard? As a promise, for one browser asks before the pixels are there.
import type { WrittenImage } from './imageWriters';

/** A kind that is pasted byte by byte, with the data in it, where programs know it. */
const untouched = 'web image/png';

export const canCopy = (): boolean =>
  typeof ClipboardItem !== 'undefined' && typeof navigator.clipboard?.write === 'function';

/** Call it while a press is being answered: later the browser refuses. */
export function copyImage(image: Promise<WrittenImage>): Promise<void> {
  const blob = image.then(({ bytes, type }) => new Blob([bytes], { type }));
  const kinds = ClipboardItem.supports?.(untouched) ? ['image/png', untouched] : ['image/png'];
  const item = new ClipboardItem(Object.fromEntries(kinds.map((kind) => [kind, blob])));
  return navigator.clipboard.write([item]);
}
