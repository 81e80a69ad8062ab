// What does a published site say to networks, content systems and search engines?
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/dataset/parse';
import { prepare } from '../../../src/dataset/prepare';
import { headOf, siteFiles } from '../../../src/entries/publication/publish';
import { type Site, siteAddress } from '../../../src/entries/publication/site';
import { sha256OfText } from '../../../src/render/file/sha256';
import { validText } from '../../dataset/fixtures';

const id = 'strait-patrols-1999';
const known: Site = {
  ...{ baseUrl: 'https://example.org/maps/', publisher: 'The <Gazette>', ids: ['other', id] },
};
const unknown: Site = { baseUrl: null, publisher: null, ids: [id] };
const images = { altText: 'Map of 3 actors "&"' };

function published(text = validText) {
  const { dataset } = parse(text);
  if (!dataset) throw new Error('The fixture has problems.');
  return { prepared: prepare(dataset), text, images };
}

const { title, summary, licence } = published().prepared.dataset;

/** Attributes of the head's elements as `name=content`. */
function attributesOf(site: Site): Record<string, string> {
  const pairs = headOf(published(), site).tags.map(({ attributes }) => {
    const { property, name, rel, type, content, href } = attributes;
    return [property ?? name ?? (type ? `${rel} ${type}` : rel), content ?? href];
  });
  return Object.fromEntries(pairs);
}

const fileOf = (site: Site, file: string) =>
  siteFiles([published()], site).find((one) => one.file === file)?.text;

describe('the head of a page', () => {
  it('has a card, its own address, its data and where to ask for an embed', () => {
    const card = 'https://example.org/maps/images/strait-patrols-1999-card.png';
    expect(attributesOf(known)).toMatchObject({
      canonical: `https://example.org/maps/${id}/`,
      'alternate application/json': `../data/${id}.json`,
      'alternate application/json+oembed': `https://example.org/maps/oembed/${id}.json`,
      ...{ 'og:type': 'article', 'og:site_name': 'The <Gazette>' },
      ...{ 'og:title': title, 'og:description': summary },
      ...{ 'og:url': `https://example.org/maps/${id}/`, 'og:image': card },
      ...{ 'og:image:width': '1200', 'og:image:height': '630', 'og:image:alt': images.altText },
      ...{ 'twitter:card': 'summary_large_image', 'twitter:image': card },
    });
  });

  it('has no address where the site has none', () => {
    const attributes = attributesOf(unknown);
    expect(attributes).toMatchObject({
      ...{ 'og:title': title, 'twitter:card': 'summary', 'og:site_name': 'Entente' },
      'alternate application/json': `./data/${id}.json`,
    });
    expect(
      Object.keys(attributes).filter((name) => /image|url|canonical|oembed/.test(name)),
    ).toEqual([]);
  });

  it('describes dataset, picture and page to search engines', () => {
    const { '@graph': graph } = headOf(published(), known).jsonLd as { '@graph': object[] };
    expect(graph).toMatchObject([
      {
        ...{ '@type': 'Dataset', name: title, description: summary, identifier: id },
        version: sha256OfText(validText).slice(0, 8),
        license: { name: licence },
        temporalCoverage: '1991-01-01/1999-12-31',
        isBasedOn: [{ '@type': 'CreativeWork', url: 'https://gazette.example/1999/06/12/strait' }],
        distribution: { contentUrl: `https://example.org/maps/data/${id}.json` },
        publisher: { name: 'The <Gazette>' },
      },
      { '@type': 'ImageObject', caption: images.altText, copyrightNotice: licence, width: 1200 },
      { '@type': 'WebPage', url: `https://example.org/maps/${id}/` },
    ]);
  });

  it('leads to the list of datasets where there are several', () => {
    expect(headOf(published(), known).others).toEqual({
      ...{ href: '../datasets/', text: 'All 2 maps of this site' },
    });
    expect(headOf(published(), unknown).others).toBeNull();
  });
});

describe('the files of a site', () => {
  it('answer a content system in what it keeps of foreign HTML', () => {
    const answer = JSON.parse(fileOf(known, `oembed/${id}.json`) ?? '');
    expect(answer).toEqual({
      ...{ version: '1.0', type: 'rich', title, cache_age: 3600, width: 1200, height: 760 },
      ...{ provider_name: 'The <Gazette>', provider_url: 'https://example.org/maps/' },
      author_name: 'The <Gazette>',
      thumbnail_url: `https://example.org/maps/images/${id}-card.png`,
      ...{ thumbnail_width: 1200, thumbnail_height: 630 },
      html:
        `<blockquote><a href="https://example.org/maps/${id}/">${title}</a></blockquote>` +
        `<iframe src="https://example.org/maps/embed/${id}/" width="1200" height="760" ` +
        `frameborder="0" scrolling="no" title="${title}"></iframe>`,
    });
  });

  it('hold the dataset letter by letter, and say what is where', () => {
    expect(fileOf(known, `data/${id}.json`)).toBe(validText);
    expect(JSON.parse(fileOf(known, 'site.json') ?? '')).toMatchObject({
      datasets: [{ id, page: `${id}/`, embed: `embed/${id}/` }],
    });
    expect(fileOf(known, 'robots.txt')).toContain('Sitemap: https://example.org/maps/sitemap.xml');
    expect(fileOf(known, 'sitemap.xml')).toContain(`<loc>https://example.org/maps/${id}/</loc>`);
  });

  it('are fewer where the site has no address, or one dataset', () => {
    expect(siteFiles([published()], unknown).map(({ file }) => file)).toEqual([
      ...[`data/${id}.json`, 'robots.txt', 'site.json'],
    ]);
  });

  it('list several datasets, escaping what they say', () => {
    const hostile = validText.replace(JSON.stringify(title), '"<script>alert(1)</script>"');
    const files = siteFiles([published(), published(hostile)], known);
    const list = files.find(({ file }) => file === 'datasets/index.html')?.text ?? '';
    expect(list).not.toContain('<script');
    expect(list).toContain(`<a href="../${id}/">&lt;script&gt;`);
    expect(list).toContain('alt="Map of 3 actors &quot;&amp;&quot;"');
  });
});

describe("a site's address", () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['http://example.org/maps', 'http://example.org/maps/'],
    ['https://example.org/maps/', 'https://example.org/maps/'],
    ['example.org/maps', null],
    ['ftp://example.org/', null],
    ['javascript:alert(1)', null],
    ['https://me:secret@example.org/', null],
    ['https://example.org/?a=1', null],
    ['https://example.org/#a', null],
  ])('%s becomes %s', (given, expected) => {
    expect(siteAddress(given)).toBe(expected);
  });
});
