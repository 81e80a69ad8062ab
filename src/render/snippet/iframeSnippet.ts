// What is pasted where scripts are not allowed? One frame with a name, a sandbox and a reserved box.
import { embedAddress } from './addresses';
import { escaped, opening } from './html';
import { posterBox, type SnippetOptions } from './options';

/**
 * No `allow-same-origin`: the page in the frame needs no storage, and never gets the host's.
 * Links to sources open outside of the sandbox, or the source's own page would not work.
 */
const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
const permissions = 'fullscreen; clipboard-write';
const referrerPolicy = 'strict-origin-when-cross-origin';

/** A frame without a name is nothing to those who do not see it. */
export function titleOf({ title }: { title: string }): string {
  if (escaped(title).trim() === '') throw new Error('An embed needs a title.');
  return title.trim();
}

/** Usable without any script in the article; the frame scrolls inside itself. */
export function iframeSnippet(options: SnippetOptions): string {
  const { width, height } = posterBox;
  const frame = opening('iframe', {
    src: embedAddress(options),
    title: titleOf(options),
    ...{ width, height },
    loading: options.load === 'eager' ? 'eager' : 'lazy',
    style: `width:100%;border:0;aspect-ratio:${width}/${height};height:auto;min-height:420px`,
    sandbox,
    allow: permissions,
    referrerpolicy: referrerPolicy,
  });
  return `${frame}</iframe>\n`;
}
