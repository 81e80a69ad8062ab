// What does a search engine learn? The dataset, its picture and its page, in the words of schema.org.
import { types } from '../../scene/words/vocabulary';
import type { Facts } from './facts';
import { addressesOf, cardSize, type PublishedImages, type Site } from './site';

type Node = Record<string, unknown>;
type Addresses = ReturnType<typeof addressesOf>;

/** A date that schema.org can read; other EDTF dates are left out. */
const isoDate = (edtf: string): string | undefined =>
  /^\d{4}(-\d\d(-\d\d)?)?$/.test(edtf) ? edtf : undefined;

const sourceNodes = ({ sources }: Facts): Node[] =>
  sources.map(({ title, url, publisher, published }) => ({
    ...{ '@type': 'CreativeWork', name: title, url },
    ...{
      datePublished: isoDate(published),
      publisher: { '@type': 'Organization', name: publisher },
    },
  }));

function datasetNode(facts: Facts, addresses: Addresses, publisher: Node | undefined): Node {
  const { tieTypes, places, licence, coverage } = facts;
  return {
    ...{ '@type': 'Dataset', '@id': '#dataset', identifier: facts.id, version: facts.version },
    ...{ name: facts.title, description: facts.summary, inLanguage: facts.language },
    license: { '@type': 'CreativeWork', name: licence },
    ...{ url: addresses?.page, isAccessibleForFree: true, publisher, creator: publisher },
    temporalCoverage: coverage,
    spatialCoverage: places.map((name) => ({ '@type': 'Place', name })),
    variableMeasured: tieTypes.map((type) => types[type].name),
    isBasedOn: sourceNodes(facts),
    distribution: addresses && {
      ...{
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: addresses.data,
      },
    },
  };
}

function imageNode(facts: Facts, images: PublishedImages, addresses: NonNullable<Addresses>): Node {
  return {
    ...{ '@type': 'ImageObject', '@id': '#image', contentUrl: addresses.card, ...cardSize },
    ...{ name: facts.title, caption: images.altText, encodingFormat: 'image/png' },
    creditText: facts.sourceNames.join(', '),
    copyrightNotice: facts.licence,
    license: addresses.page,
    acquireLicensePage: addresses.page,
    isBasedOn: { '@id': '#dataset' },
  };
}

/** JSON-LD of a dataset's page. Undefined values are not written. */
export function jsonLdOf(facts: Facts, images: PublishedImages | null, site: Site): Node {
  const addresses = addressesOf(facts.id, site);
  const publisher = site.publisher
    ? { '@type': 'Organization', name: site.publisher, url: site.baseUrl ?? undefined }
    : undefined;
  const hasImage = addresses !== null && images !== null;
  const page = {
    ...{ '@type': 'WebPage', '@id': '#page', url: addresses?.page, name: facts.title },
    ...{ description: facts.summary, inLanguage: facts.language, publisher },
    mainEntity: { '@id': '#dataset' },
    primaryImageOfPage: hasImage ? { '@id': '#image' } : undefined,
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      datasetNode(facts, addresses, publisher),
      ...(hasImage ? [imageNode(facts, images, addresses)] : []),
      page,
    ],
  };
}
