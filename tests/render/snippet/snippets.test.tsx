// Is a snippet what a publisher can paste: named, sandboxed, complete without script, nobody's markup?
import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../src/model/network';
import { timelineOf } from '../../../src/model/timeline';
import { elementSnippet } from '../../../src/render/snippet/elementSnippet';
import { iframeSnippet } from '../../../src/render/snippet/iframeSnippet';
import {
  chromes,
  type ElementSnippetOptions,
  embedThemes,
  loadings,
} from '../../../src/render/snippet/options';
import { reactSnippet } from '../../../src/render/snippet/reactSnippet';
import { figureOf } from '../../../src/scene/figure/figureOf';
import { openingView } from '../../../src/view/view';
import { tie, worldOf } from '../../model/world';

const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>'\u202e\u0000\ud800 {{x}} \${y}\n\n--> ]]>`;

function figure(text?: string) {
  const prepared = worldOf([
    tie({ id: 't', target: ['bor', 'cel'] }),
    tie({ id: 'gone', period: { start: '1999', end: '2000' } }),
  ]);
  prepared.dataset.title = text ?? 'A title';
  if (text !== undefined) for (const actor of prepared.dataset.actors) actor.name = text;
  const network = networkOf(prepared);
  return figureOf({ network, view: openingView(network, timelineOf(network)) });
}

const options = (given: Partial<ElementSnippetOptions> = {}): ElementSnippetOptions => ({
  site: 'https://example.org/maps/',
  id: 'invented',
  title: 'A title: 1 tie',
  page: 'https://example.org/maps/?at=2001-06-15&theme=dark',
  figure: figure(),
  ...given,
});

const read = (html: string) => new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');

function only(html: string, selector: string): Element {
  const found = read(html).querySelectorAll(selector);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} of ${selector}`);
  return first;
}

describe('a frame to paste', () => {
  it('has a name, a sandbox without an origin, a lazy load and a reserved box', () => {
    expect(iframeSnippet(options())).toBe(
      '<iframe src="https://example.org/maps/embed/invented/" title="A title: 1 tie" width="1200" height="760" loading="lazy" style="width:100%;border:0;aspect-ratio:1200/760;height:auto;min-height:560px" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"></iframe>\n',
    );
  });

  it('carries view, theme, chrome and language in its address, the theme once', () => {
    const view = 'at=2001-06-15&select=dyad:ava~bor&type=cooperation,coalition&theme=light';
    const html = iframeSnippet(options({ view, theme: 'dark', chrome: 'min', lang: 'en-GB' }));
    expect(only(html, 'iframe').getAttribute('src')).toBe(
      'https://example.org/maps/embed/invented/?at=2001-06-15&select=dyad:ava~bor&type=cooperation,coalition&theme=dark&chrome=min&lang=en-GB',
    );
  });

  it('can be pinned to a version, and fetched at once', () => {
    const html = iframeSnippet(options({ version: '0123abcd', load: 'eager' }));
    const frame = only(html, 'iframe');
    expect(frame.getAttribute('src')).toBe('https://example.org/maps/embed/invented/0123abcd/');
    expect(frame.getAttribute('loading')).toBe('eager');
  });

  it('keeps a height that is given', () => {
    const frame = only(iframeSnippet(options({ height: 500 })), 'iframe');
    expect(frame.getAttribute('height')).toBe('500');
    expect(frame.getAttribute('style')).toBe('width:100%;border:0;height:500px');
  });

  it.each([
    ['', /title/],
    [' \n ', /title/],
  ])('refuses the title %j', (title, complaint) => {
    expect(() => iframeSnippet(options({ title }))).toThrow(complaint);
    expect(() => elementSnippet(options({ title }))).toThrow(complaint);
  });

  it.each([
    { site: 'javascript:alert(1)' },
    { site: 'data:text/html,x' },
    { site: 'https://user:secret@example.org/' },
    { site: 'example.org' },
    { id: '../x' },
    { id: 'x"y' },
    { lang: 'en"' },
    { version: 'latest' },
    { version: '0123ABCD' },
    { height: 1.5 },
    { height: Number.NaN },
    { height: -500 },
  ])('refuses %j', (given) => {
    expect(() => iframeSnippet(options(given))).toThrow();
  });
});

describe('an element to paste', () => {
  it('is a complete figure: poster in two boxes, caption, source, table', () => {
    const html = elementSnippet(
      options({ view: 'at=2001-06-15', load: 'click', autoHeight: true }),
    );
    const element = only(html, 'entente-map');
    const attributes = Object.fromEntries(
      [...element.attributes].map((one) => [one.name, one.value]),
    );
    expect(attributes).toEqual({
      src: 'https://example.org/maps/embed/invented/',
      label: 'A title: 1 tie',
      view: 'at=2001-06-15',
      load: 'click',
      theme: 'auto',
      'auto-height': '',
    });
    const picture = only(html, 'entente-map > figure > [data-media] > a > picture');
    expect(picture.querySelector('source')?.outerHTML).toBe(
      '<source media="(max-width:600px)" width="960" height="1200" srcset="https://example.org/maps/images/invented-tall.png">',
    );
    const image = picture.querySelector('img');
    expect(image?.getAttribute('src')).toBe('https://example.org/maps/images/invented.png');
    expect([image?.width, image?.height, image?.getAttribute('loading')]).toEqual([
      1200,
      760,
      'lazy',
    ]);
    expect(image?.alt).toMatch(/^Map of 3 actors and 1 tie, 15 June 2001/);
    expect(picture.closest('a')?.href).toBe('https://example.org/maps/?at=2001-06-15&theme=dark');
    expect(only(html, 'figcaption').textContent).toBe(
      'A title As of 15 June 2001. Source: The Gazette. Open the interactive map.',
    );
    expect(only(html, 'summary').textContent).toBe('1 tie as a table, 15 June 2001');
    const cells = [...only(html, 'tbody > tr').children].map((cell) => cell.textContent);
    expect(cells).toEqual([
      'Ava to Bor and Cel',
      'Cooperation, ongoing',
      'Reported as already under way by 15 June 2001; start not stated; no end stated.',
      'The Gazette, in its own voice',
      'Paragraph 1',
    ]);
    expect(only(html, 'tbody a').getAttribute('href')).toBe(
      'https://example.org/#:~:text=three%20words%20here',
    );
  });

  it('names a loader that stays, or with a pinned version the very bytes of one', () => {
    expect(only(elementSnippet(options()), 'script').outerHTML).toBe(
      '<script type="module" src="https://example.org/maps/embed/v1.js"></script>',
    );
    const loader = { file: 'v1.abc-DEF_1.js', integrity: 'sha384-abc' };
    expect(only(elementSnippet(options({ version: '0123abcd', loader })), 'script').outerHTML).toBe(
      '<script type="module" src="https://example.org/maps/embed/v1.abc-DEF_1.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
    );
    expect(() => elementSnippet(options({ loader: { ...loader, file: '../x.js' } }))).toThrow();
  });

  it('carries words, never markup, whoever wrote them', () => {
    const words = figure(hostile);
    const sources = [
      { text: hostile, href: 'javascript:alert(1)' },
      { text: 'safe', href: 'https://example.org/?a=1&b="><script>' },
    ];
    const html = elementSnippet(
      options({
        title: hostile,
        figure: { ...words, sources, altText: hostile, language: hostile, dates: hostile },
        view: `select=${hostile}"><script>`,
      }),
    );
    const document = read(html);
    expect(document.querySelectorAll('script, style')).toHaveLength(1);
    expect(document.querySelector('script')?.textContent).toBe('');
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/);
        if (['src', 'href', 'srcset'].includes(name))
          expect(value).toMatch(/^https:\/\/example\.org/);
      }
    expect(document.querySelectorAll('img')).toHaveLength(1);
    // No blank line, which would end the block in Markdown, and nothing that HTML cannot carry.
    expect(html).not.toMatch(/\n\s*\n/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(html).not.toMatch(/\u0000|\ud800/);
    expect(html).not.toContain('--> ');
  });

  it('writes every choice that there is', () => {
    const written = (given: Partial<ElementSnippetOptions>, name: string) =>
      only(elementSnippet(options(given)), 'entente-map').getAttribute(name);
    expect(loadings.map((load) => written({ load }, 'load'))).toEqual([...loadings]);
    expect(embedThemes.map((theme) => written({ theme }, 'theme'))).toEqual([...embedThemes]);
    expect(chromes.map((chrome) => written({ chrome }, 'chrome'))).toEqual([null, 'min', 'none']);
  });

  it('leads to the web only', () => {
    expect(() => elementSnippet(options({ page: 'javascript:alert(1)' }))).toThrow();
    expect(() => elementSnippet(options({ page: 'https://a:b@example.org/' }))).toThrow();
  });

  it('counts what a long table leaves out', () => {
    const known = figure();
    const html = elementSnippet(
      options({ figure: { ...known, table: { ...known.table, rest: 7 } } }),
    );
    expect(only(html, 'details > p').textContent).toBe('and 7 more ties on the interactive page');
  });
});

describe('a component to paste', () => {
  it('says the same in JSX', () => {
    const view = 'at=2001-06-15&select=tie:t';
    expect(
      reactSnippet({ id: 'invented', view, theme: 'dark' }),
    ).toBe(`import { EntenteMap } from 'entente/react';
import 'entente/fonts.css';
import dataset from "./invented.json";

export const Map = () => (
  <EntenteMap
    dataset={dataset}
    view={"at=2001-06-15&select=tie:t"}
    theme={"dark"}
  />
);
`);
  });

  it('keeps a hostile view a text', () => {
    const [, attribute = ''] =
      /view=\{(.*)\}\n/.exec(reactSnippet({ id: 'x', view: `a=${hostile}</script>` })) ?? [];
    expect(typeof JSON.parse(attribute)).toBe('string');
    expect(attribute).not.toContain('<');
  });
});
