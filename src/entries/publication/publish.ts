// What is published of datasets beside their pages? Heads for machines, and files of their own.
import packageJson from '../../../package.json';
import type { PreparedDataset } from '../../dataset/prepared';
import { site as words } from '../../scene/words/site';
import { factsOf } from './facts';
import { indexPage } from './indexPage';
import { jsonLdOf } from './jsonLd';
import { oEmbedOf } from './oEmbed';
import { indexPath, type PublishedImages, pathsOf, type Site } from './site';
import { robotsOf, sitemapOf } from './sitemap';
import { tagsOf } from './tags';

export interface Published {
  prepared: PreparedDataset;
  /** As it was written. */
  text: string;
  images: PublishedImages | null;
}

export interface SiteFile {
  /** Below the site's root. */
  file: string;
  text: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** For the head of the dataset's page, and a way from it to the others. */
export function headOf({ prepared, text, images }: Published, site: Site) {
  const facts = factsOf(prepared, text);
  const up = pathsOf(facts.id, site).page === '' ? './' : '../';
  const count = site.ids.length;
  return {
    tags: tagsOf(facts, images, site),
    jsonLd: jsonLdOf(facts, images, site),
    others: count > 1 ? { href: `${up}${indexPath}`, text: words.others(count) } : null,
  };
}

/** What is in the site, for programs and for whoever replaces it. */
function manifestOf(published: readonly Published[], site: Site) {
  const datasets = published.map(({ prepared, text }) => {
    const { id, title, version } = factsOf(prepared, text);
    return { id, title, version, ...pathsOf(id, site) };
  });
  return { generator: `Entente ${packageJson.version}`, baseUrl: site.baseUrl, datasets };
}

/** By it a folder is known as a site of ours. */
const manifestFile = 'site.json';

/** Everything that is neither a page nor an image. */
export function siteFiles(published: readonly Published[], site: Site): SiteFile[] {
  const entries = published.map(({ prepared, text, images }) => ({
    facts: factsOf(prepared, text),
    images,
  }));
  const sitemap = sitemapOf(site);
  return [
    ...published.map(({ prepared: { dataset }, text }) => ({
      ...{ file: pathsOf(dataset.id, site).data, text },
    })),
    ...entries.flatMap(({ facts }) => {
      const answer = oEmbedOf(facts, site);
      return answer ? [{ file: pathsOf(facts.id, site).oEmbed, text: json(answer) }] : [];
    }),
    ...(entries.length > 1
      ? [{ file: `${indexPath}index.html`, text: indexPage(entries, site) }]
      : []),
    ...(sitemap === null ? [] : [{ file: 'sitemap.xml', text: sitemap }]),
    { file: 'robots.txt', text: robotsOf(site) },
    { file: manifestFile, text: json(manifestOf(published, site)) },
  ];
}
