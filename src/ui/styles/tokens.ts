// How do the theme's tokens become CSS variables? One source for page and map: src/scene/theme.ts.
import { type Theme, type Token, themes } from '../../scene/theme';

const declarations = (theme: Theme): string =>
  (Object.keys(theme) as Token[]).map((token) => `--${token}:${theme[token]};`).join('');

/** Light and dark; the reader's choice on the root element overrules the system's, paper is light. */
export function tokensCss(): string {
  const light = `color-scheme:light;${declarations(themes.light)}`;
  const dark = `color-scheme:dark;${declarations(themes.dark)}`;
  return [
    `:root{${light}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
    `@media screen{:root[data-theme=dark]{${dark}}}`,
  ].join('');
}
