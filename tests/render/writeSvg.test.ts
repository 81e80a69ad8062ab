// Is what is written well-formed, whatever a dataset says; and does the live page find its handles?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileProfile, liveProfile } from '../../src/render/profile';
import { element, type SvgNode } from '../../src/render/svgNode';
import { svgTree } from '../../src/render/svgTree';
import { writeSvg } from '../../src/render/writeSvg';
import { themes } from '../../src/scene/theme';
import { worlds } from '../gallery/worlds';

const hostile = fc
  .array(fc.constantFrom('<', '>', '"', "'", '&', ']]>', '--', '\u0000', '\ud800', '\u202e', 'é'))
  .map((parts) => parts.join(''));

const nodesOf = (node: SvgNode): SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : nodesOf(child))),
];

describe('writeSvg', () => {
  it('escapes text and attributes', () => {
    const node = element('text', { title: '"<&>"' }, ['</text><script>&']);
    expect(writeSvg(node)).toBe(
      '<text title="&quot;&lt;&amp;&gt;&quot;">&lt;/text&gt;&lt;script&gt;&amp;</text>',
    );
  });

  it('writes numbers to a hundredth, without exponent or negative zero', () => {
    expect(writeSvg(element('circle', { cx: 1.23456, cy: -0.001, r: 3 }))).toBe(
      '<circle cx="1.23" cy="0" r="3"/>',
    );
  });

  it('replaces what XML cannot carry', () => {
    expect(writeSvg(element('text', {}, ['a\u0000\u0008\ud800b\uffff']))).toBe(
      '<text>a\ufffd\ufffd\ufffdb\ufffd</text>',
    );
    expect(writeSvg(element('text', {}, ['😀']))).toBe('<text>😀</text>');
  });

  it('never lets text become markup', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const written = writeSvg(element('a', { href: text }, [text]));
        expect(written.match(/</g)).toHaveLength(2);
        expect(written.match(/"/g)).toHaveLength(2);
      }),
    );
  });
});

describe('svgTree', () => {
  const { attention, symbols } = worlds;

  it('gives the live page ids and parts, and colours by name', () => {
    if (!attention || !symbols) throw new Error('a world is missing');
    const ties = nodesOf(svgTree(attention, liveProfile())).filter(
      ({ attributes }) => 'data-tie' in attributes,
    );
    expect(ties.map(({ attributes }) => attributes['data-tie'])).toEqual(
      attention.bundles.map(({ id }) => id),
    );
    for (const tie of ties) {
      const classes = nodesOf(tie).map(({ attributes }) => attributes.class);
      expect(classes).toContain('line');
    }
    const written = writeSvg(svgTree(symbols, liveProfile()));
    expect(written).toContain('data-actor="hexagon"');
    expect(written).toContain('fill="var(--text)"');
    expect(written).not.toMatch(/#[0-9a-f]{6}/);
  });

  it('steps back by width alone: no casing, ends, marks or tint', () => {
    if (!attention) throw new Error('a world is missing');
    const muted = attention.bundles.filter(({ emphasis }) => emphasis === 'muted');
    const tree = svgTree({ ...attention, bundles: muted }, liveProfile());
    const ties = nodesOf(tree).filter(({ attributes }) => 'data-tie' in attributes);
    expect(ties.flatMap(({ children }) => children)).toHaveLength(muted.length);
    expect(writeSvg(tree)).not.toContain('class="casing"');
    expect(writeSvg(tree)).not.toContain('class="end"');
  });

  it('takes names and links from the decoration, but no link that is not http', () => {
    if (!symbols) throw new Error('a world is missing');
    const scene = { ...symbols, symbols: symbols.symbols.slice(0, 1) };
    const drawn = (href: string) =>
      writeSvg(
        svgTree(
          scene,
          fileProfile(themes.light, ({ kind }) =>
            kind === 'actor' ? { title: 'A <name>', href } : {},
          ),
        ),
      );
    expect(drawn('https://example.org/')).toContain(
      '<a href="https://example.org/"><g><title>A &lt;name&gt;',
    );
    expect(drawn('javascript:alert(1)')).not.toContain('<a ');
  });
});
