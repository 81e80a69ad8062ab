// How is the list of a site's datasets written? One file that needs no script and no other file.
import { renderToStaticMarkup } from 'react-dom/server';
import { site as words } from '../../scene/words/site';
import { words as shared } from '../../scene/words/words';
import { tokensCss } from '../../ui/styles/tokens';
import { DatasetIndex, type Entry } from './DatasetIndex';
import type { Site } from './site';

/** Phone first; two entries beside each other where there is room. */
const styles = `
body { margin: 0; background: var(--panel); color: var(--text); font: 16px/24px "IBM Plex Sans", system-ui, sans-serif; }
main { max-width: 1080px; padding: 24px 20px 64px; margin: 0 auto; }
.name { margin: 0; color: var(--muted); font-weight: 600; }
h1 { margin: 4px 0 8px; font-size: 30px; line-height: 36px; }
ul { display: grid; padding: 0; margin: 32px 0 0; gap: 48px 40px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 420px), 1fr)); list-style: none; }
img { display: block; width: 100%; height: auto; border: 1px solid var(--hairline); border-radius: 4px; background: var(--sea); }
h2 { margin: 16px 0 6px; font-size: 20px; line-height: 26px; text-wrap: pretty; }
li p { margin: 0 0 6px; text-wrap: pretty; }
.facts { color: var(--muted); font-size: 14px; line-height: 20px; }
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: 3px; }
a:focus-visible { border-radius: 4px; outline: 3px solid var(--focusOuter); outline-offset: 2px; }
`;

export function indexPage(entries: readonly Entry[], site: Site): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
${renderToStaticMarkup(<title>{`${words.title} – ${site.publisher ?? shared.page.name}`}</title>)}
<style>${tokensCss()}${styles}</style>
</head>
<body>
${renderToStaticMarkup(<DatasetIndex entries={entries} site={site} />)}
</body>
</html>
`;
}
