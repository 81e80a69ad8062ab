// What is pasted where scripts are not allowed? One frame with a name, a sandbox and a reserved box.
import { embedAddress } from './addresses';
import { permissions, referrerPolicy, sandbox } from './frameRules';
import { escaped, opening } from './html';
import { lowestFrame, posterBox, type SnippetOptions } from './options';

/** A frame without a name is nothing to those who do not see it. */
export function titleOf({ title }: { title: string }): string {
  if (escaped(title).trim() === '') throw new Error('An embed needs a title.');
  return title.trim();
}

function heightOf({ height = null }: SnippetOptions): number | null {
  if (height !== null && !(Number.isInteger(height) && height > 0))
    throw new Error(`Not a height in pixels: ${height}`);
  return height;
}

/** Usable without any script in the article; the frame scrolls inside itself. */
export function iframeSnippet(options: SnippetOptions): string {
  const { width } = posterBox;
  const height = heightOf(options) ?? posterBox.height;
  const box = options.height
    ? `height:${height}px`
    : `aspect-ratio:${width}/${height};height:auto;min-height:${lowestFrame}px`;
  const frame = opening('iframe', {
    src: embedAddress(options),
    title: titleOf(options),
    ...{ width, height },
    loading: options.load === 'eager' ? 'eager' : 'lazy',
    style: `width:100%;border:0;${box}`,
    sandbox,
    allow: permissions,
    referrerpolicy: referrerPolicy,
  });
  return `${frame}</iframe>\n`;
}
