// What does a publisher paste in the tests? What the Share dialog gives for the site's first dataset.
import { elementSnippet } from '../../../src/render/snippet/elementSnippet';
import type { ElementSnippetOptions } from '../../../src/render/snippet/options';

export const dataset = 'iraq-intelligence-sharing-2015';

export function snippet(site: string, given: Partial<ElementSnippetOptions> = {}): string {
  const source = { text: 'The Gazette', href: 'https://example.org/' };
  const cell = [{ text: 'One to two', href: null }];
  return elementSnippet({
    ...{ site, id: dataset, title: 'The title', page: site },
    figure: {
      ...{
        title: 'The title',
        language: 'en',
        altText: 'What the picture says',
        dates: 'As of now.',
      },
      sources: [source],
      table: { caption: '1 tie as a table', head: ['Who'], rows: [[cell]], rest: 0 },
    },
    ...given,
  });
}
