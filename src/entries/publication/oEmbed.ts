// What does a content system get that asks how to embed a page's address? oEmbed 1.0, as a file.
import { escaped, opening, wrapped } from '../../render/snippet/html';
import { posterBox } from '../../render/snippet/options';
import { words } from '../../scene/words/words';
import type { Facts } from './facts';
import { addressesOf, cardSize, type Site } from './site';

/** Seconds; a correction should be seen the same day. */
const cacheAge = 3600;

/**
 * Only what WordPress keeps of foreign HTML: a quotation that stands where frames are taken out, and
 * a frame with these attributes. No script, no style.
 */
function htmlOf(title: string, { page, embed }: { page: string; embed: string }): string {
  const words = wrapped('blockquote', wrapped('a', escaped(title), { href: page }));
  const frame = opening('iframe', {
    ...{ src: embed, ...posterBox, frameborder: 0, scrolling: 'no', title },
  });
  return `${words}${frame}</iframe>`;
}

/** `null` where the site's address is not known: every address in it is a full one. */
export function oEmbedOf({ id, title }: Facts, site: Site) {
  const addresses = addressesOf(id, site);
  if (!addresses) return null;
  const name = site.publisher ?? words.page.name;
  return {
    ...{ version: '1.0', type: 'rich', provider_name: name, provider_url: site.baseUrl },
    ...{ title, author_name: name, cache_age: cacheAge, ...posterBox },
    thumbnail_url: addresses.card,
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
    html: htmlOf(title, addresses),
  };
}
