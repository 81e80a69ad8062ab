// Which pages should a search engine read? Every dataset's, and the list of them.
import { escaped } from '../../render/snippet/html';
import { addressesOf, indexPath, type Site } from './site';

/** `null` where the site's address is not known. */
export function sitemapOf(site: Site): string | null {
  const { baseUrl, ids } = site;
  if (baseUrl === null) return null;
  const pages = ids.flatMap((id) => addressesOf(id, site)?.page ?? []);
  const all = ids.length > 1 ? [...pages, new URL(indexPath, baseUrl).href] : pages;
  const entries = all.map((address) => `  <url><loc>${escaped(address)}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</urlset>
`;
}

/** Everything may be read. Search engines look for it at the root of a host only. */
export function robotsOf({ baseUrl }: Site): string {
  const map = baseUrl === null ? '' : `\nSitemap: ${new URL('sitemap.xml', baseUrl).href}\n`;
  return `User-agent: *\nAllow: /\n${map}`;
}
