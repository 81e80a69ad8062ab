// Where does each part of a published site stand?

export interface Site {
  /** The site's own address, with a slash at its end; `null`: not known when it is built. */
  baseUrl: string | null;
  /** Who publishes it; `null`: nobody said so. */
  publisher: string | null;
  /** Ids of its datasets; the page of the first is at the root. */
  ids: readonly string[];
}

/** What is known of a dataset's images. */
export interface PublishedImages {
  /** For those who do not see them; without the title. */
  altText: string;
}

/** Of the card that a link shows, pixels. */
export const cardSize = { width: 1200, height: 630 };

/** Folders and files of a site, which no dataset's page may stand in the place of. */
export const takenNames = [
  ...['assets', 'data', 'datasets', 'demo', 'embed', 'images', 'oembed', 'schema'],
];

/** Paths below the root; the page of the first dataset is the root itself, ''. */
export const pathsOf = (id: string, { ids }: Pick<Site, 'ids'>) => ({
  page: id === ids[0] ? '' : `${id}/`,
  embed: `embed/${id}/`,
  data: `data/${id}.json`,
  oEmbed: `oembed/${id}.json`,
  poster: `images/${id}.png`,
  tallPoster: `images/${id}-tall.png`,
  card: `images/${id}-card.png`,
});

/** The list of all datasets; a site of one needs none. */
export const indexPath = 'datasets/';

/** Full addresses of the same; `null` where the site's own is not known. */
export function addressesOf(id: string, site: Site) {
  const { baseUrl } = site;
  if (baseUrl === null) return null;
  const paths = pathsOf(id, site);
  const at = (path: string) => new URL(path, baseUrl).href;
  return {
    ...{ page: at(paths.page), embed: at(paths.embed), data: at(paths.data) },
    ...{ oEmbed: at(paths.oEmbed), poster: at(paths.poster), card: at(paths.card) },
  };
}

/**
 * An address as a site's own, with a slash at its end. `null` for what is no http or https address
 * of a folder: a query, a fragment or a password has no place in it.
 */
export function siteAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isFolder = !url.search && !url.hash && !url.username && !url.password;
  if (!/^https?:$/.test(url.protocol) || !isFolder) return null;
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
