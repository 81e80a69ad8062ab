// How does an article's text drive the map? By links that a page without the loader does not follow.
import type { EntenteElement } from './element';

/** `#entente:at=2011` asks every map of the page, `#entente:name?at=2011` the one with that id. */
const form = /^#entente:(?:([^?]*)\?)?(.*)$/;

function follow(press: MouseEvent) {
  const link = (press.target as Element).closest('a')?.getAttribute('href') ?? '';
  const [isOurs, name, query = ''] = form.exec(link) ?? [];
  if (!isOurs) return;
  const all = [...document.querySelectorAll<EntenteElement>('entente-map')];
  const maps = all.filter(({ id }) => !name || id === name);
  for (const map of maps) map.show(query);
  if (!maps[0]) return;
  press.preventDefault();
  maps[0].scrollIntoView({ block: 'nearest' });
}

export const followArticleLinks = () => document.addEventListener('click', follow);
