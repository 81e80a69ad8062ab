// What stands in a page's head for those who only show its link? Open Graph, cards, and where to ask.
import { site as siteWords } from '../../scene/words/site';
import { words } from '../../scene/words/words';
import type { Facts } from './facts';
import { addressesOf, cardSize, type PublishedImages, pathsOf, type Site } from './site';

/** An element without content; its attributes are not escaped yet. */
export interface HeadTag {
  tag: 'meta' | 'link';
  attributes: Record<string, string>;
}

const meta = (attributes: Record<string, string>): HeadTag => ({ tag: 'meta', attributes });
const link = (attributes: Record<string, string>): HeadTag => ({ tag: 'link', attributes });
/** Open Graph names its entries otherwise than everybody else. */
const graph = (property: string, content: string) => meta({ property: `og:${property}`, content });
const card = (name: string, content: string) => meta({ name: `twitter:${name}`, content });

function imageTags(address: string, altText: string): HeadTag[] {
  return [
    graph('image', address),
    graph('image:type', 'image/png'),
    graph('image:width', String(cardSize.width)),
    graph('image:height', String(cardSize.height)),
    graph('image:alt', altText),
    card('image', address),
    card('image:alt', altText),
  ];
}

/** From the page's own folder to the root. */
const upFrom = (path: string): string => (path === '' ? './' : '../');

/** Relative links are always there; what must be a full address only where the site's is known. */
export function tagsOf(facts: Facts, images: PublishedImages | null, site: Site): HeadTag[] {
  const { id, title, summary } = facts;
  const paths = pathsOf(id, site);
  const addresses = addressesOf(id, site);
  const hasImage = addresses !== null && images !== null;
  return [
    ...(addresses ? [link({ rel: 'canonical', href: addresses.page })] : []),
    link({
      ...{ rel: 'alternate', type: 'application/json', title: siteWords.data },
      href: `${upFrom(paths.page)}${paths.data}`,
    }),
    ...(addresses
      ? [link({ rel: 'alternate', type: 'application/json+oembed', title, href: addresses.oEmbed })]
      : []),
    graph('type', 'article'),
    graph('site_name', site.publisher ?? words.page.name),
    graph('title', title),
    graph('description', summary),
    ...(addresses ? [graph('url', addresses.page)] : []),
    card('card', hasImage ? 'summary_large_image' : 'summary'),
    card('title', title),
    card('description', summary),
    ...(hasImage ? imageTags(addresses.card, images.altText) : []),
  ];
}
