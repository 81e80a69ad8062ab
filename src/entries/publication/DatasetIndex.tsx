// Which datasets does a site show? One entry each: the picture, the finding, as of when, whose word.
import { narrow, posterBox, tallBox } from '../../render/snippet/options';
import { site as words } from '../../scene/words/site';
import { words as shared } from '../../scene/words/words';
import type { Facts } from './facts';
import { type PublishedImages, pathsOf, type Site } from './site';

export interface Entry {
  facts: Facts;
  images: PublishedImages | null;
}

/** The list stands one folder below the root. */
const up = '../';

function Sources({ names }: { names: string[] }) {
  const [first = '', ...others] = names;
  const rest = others.length > 0 ? ` ${words.more(others.length)}` : '';
  return <>{` ${names.length > 1 ? words.sources : words.source}: ${first}${rest}.`}</>;
}

function DatasetEntry({ facts, images, site }: Entry & { site: Site }) {
  const paths = pathsOf(facts.id, site);
  return (
    <li lang={facts.language}>
      {images && (
        <picture>
          <source
            media={`(width < ${narrow}px)`}
            srcSet={`${up}${paths.tallPoster}`}
            {...tallBox}
          />
          <img alt={images.altText} src={`${up}${paths.poster}`} loading="lazy" {...posterBox} />
        </picture>
      )}
      <h2>
        <a href={`${up}${paths.page}`}>{facts.title}</a>
      </h2>
      <p>{facts.summary}</p>
      <p className="facts">
        <strong>{shared.page.asOf(facts.asOfInWords)}.</strong>
        <Sources names={facts.sourceNames} /> <a href={`${up}${paths.data}`}>{words.data}</a>
      </p>
    </li>
  );
}

export function DatasetIndex({ entries, site }: { entries: readonly Entry[]; site: Site }) {
  return (
    <main>
      <p className="name">{site.publisher ?? shared.page.name}</p>
      <h1>{words.title}</h1>
      <p>{words.intro(entries.length)}</p>
      <ul>
        {entries.map((entry) => (
          <DatasetEntry key={entry.facts.id} {...entry} site={site} />
        ))}
      </ul>
    </main>
  );
}
