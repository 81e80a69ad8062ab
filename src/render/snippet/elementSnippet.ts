// What is pasted into an article? A figure that is complete by itself, and a script that wakes it up.
import { embedFolder, languageTag, loaderAddress, viewQuery } from './addresses';
import { figureHtml } from './figureHtml';
import { indented, opening, wrapped } from './html';
import { titleOf } from './iframeSnippet';
import type { ElementSnippetOptions } from './options';

/** The article's own text stays whatever happens to the script; only the poster is covered. */
export function elementSnippet(options: ElementSnippetOptions): string {
  const { load = 'visible', theme = 'auto', chrome = 'full', lang, view = '' } = options;
  const loader = options.loader ?? null;
  const start = opening('entente-map', {
    src: embedFolder(options),
    label: titleOf(options),
    view: viewQuery(view) || null,
    ...{ load, theme },
    chrome: chrome === 'full' ? null : chrome,
    lang: lang ? languageTag(lang) : null,
    'auto-height': options.autoHeight ?? false,
  });
  const script = wrapped('script', '', {
    type: 'module',
    src: loaderAddress(options, loader),
    integrity: loader?.integrity ?? null,
    crossorigin: loader ? 'anonymous' : null,
  });
  return `${start}\n${indented(figureHtml(options))}\n</entente-map>\n${script}\n`;
}
