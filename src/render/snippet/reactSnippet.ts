// What does somebody paste who builds with React? The component with the same choices, and no frame.
import { languageTag, viewQuery } from './addresses';
import type { SnippetOptions } from './options';

/** A text as the value of a JSX attribute; braces, because an attribute's quotes have no escapes. */
const value = (text: string): string => `{${JSON.stringify(text).replaceAll('<', '\\u003c')}}`;

/** Draws the dataset in the file beside it; `dataset` is what the site publishes as its data. */
export function reactSnippet(options: Pick<SnippetOptions, 'id' | 'view' | 'theme' | 'lang'>) {
  const { id, theme = 'auto', lang } = options;
  const language = lang ? `lang=${languageTag(lang)}` : '';
  const view = [viewQuery(options.view ?? ''), language].filter(Boolean).join('&');
  const attributes = [
    `dataset={dataset}`,
    ...(view ? [`view=${value(view)}`] : []),
    ...(theme === 'auto' ? [] : [`theme=${value(theme)}`]),
  ];
  return [
    `import { EntenteMap } from 'entente/react';`,
    `import 'entente/fonts.css';`,
    `import dataset from ${JSON.stringify(`./${id}.json`)};`,
    '',
    'export const Map = () => (',
    '  <EntenteMap',
    ...attributes.map((attribute) => `    ${attribute}`),
    '  />',
    ');',
    '',
  ].join('\n');
}
