// Can a dataset's text break out of the page that carries it?
import { describe, expect, it } from 'vitest';
import { embeddableJson, escapeHtml, fillPage } from '../../scripts/site/fillPage.mjs';

const template =
  '<html lang="en"><head><!--head--></head><div id="page"><!--page--></div><!--data-->';
const page = {
  id: 'x',
  language: 'ar',
  title: 'A "pact" </title> $& of <two>',
  description: 'Said & done',
  styles: ':root{}',
  markup: '<p>$1</p>',
  statements: '<ol></ol>',
  data: { text: '</script><script>alert(1)</script><!--' },
};

describe('a filled page', () => {
  it('carries title, description and language', () => {
    const html = fillPage(template, page);
    expect(html).toContain('<html lang="ar">');
    expect(html).toContain(
      '<title>A &quot;pact&quot; &lt;/title&gt; $&amp; of &lt;two&gt;</title>',
    );
    expect(html).toContain('content="Said &amp; done"');
    expect(html).toContain('<div id="page"><p>$1</p></div>');
  });

  it('keeps data inside its script element', () => {
    const html = fillPage(template, page);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(embeddableJson(page.data))).toEqual(page.data);
  });

  it('tells programs about the page, and leads to the other datasets', () => {
    const head = {
      tags: [{ tag: 'meta', attributes: { property: 'og:title', content: 'A "pact" <b>' } }],
      jsonLd: { name: '</script><!-- A pact' },
      others: { href: '../datasets/', text: 'All <2>' },
    };
    const html = fillPage(`${template}<!--others-->`, page, [], head);
    expect(html).toContain('<meta property="og:title" content="A &quot;pact&quot; &lt;b&gt;" />');
    const [, jsonLd = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    expect(jsonLd).not.toContain('<');
    expect(JSON.parse(jsonLd)).toEqual(head.jsonLd);
    expect(html).toContain('<a href="../datasets/">All &lt;2&gt;</a>');
  });

  it('preloads fonts and modules', () => {
    const html = fillPage(template, page, [{ href: './a.woff2', kind: 'font' }]);
    expect(html).toContain('<link rel="preload" as="font"');
    expect(escapeHtml('<&>')).toBe('&lt;&amp;&gt;');
  });
});
