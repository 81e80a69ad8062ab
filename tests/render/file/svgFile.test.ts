// Is the SVG file sound XML, the same everywhere, harmless, and the map's own drawing?
import { describe, expect, it } from 'vitest';
import { nodeFonts } from '../../../src/entries/cli/nodeFonts';
import { lintSvg } from '../../../src/render/file/lintSvg';
import { openImage } from '../../../src/render/file/openImage';
import { namesAndLinks, sheetTree } from '../../../src/render/file/sheetTree';
import { writeSheetSvg } from '../../../src/render/file/svgFile';
import { fileProfile } from '../../../src/render/profile';
import type { SvgNode } from '../../../src/render/svgNode';
import { svgTree } from '../../../src/render/svgTree';
import { writeSvg } from '../../../src/render/writeSvg';
import { presetNames } from '../../../src/scene/sheet/presets';
import { sheetOf } from '../../../src/scene/sheet/sheetOf';
import type { Sheet } from '../../../src/scene/sheet/types';
import { themes } from '../../../src/scene/theme';
import { datasetOf, files, inputOf, sheetOfFile, textOf } from '../../scene/sheet/sheets';
import { packed, saved } from './saved';

const timeout = 60_000;
const generator = 'Entente test';
// Without types of its own; the parser is all that is needed of it.
const jsdom: string = 'jsdom';
const { JSDOM } = (await import(jsdom)) as {
  JSDOM: new (html: string) => { window: { DOMParser: typeof DOMParser } };
};
const Parser = new JSDOM('').window.DOMParser;

function parsed(text: string): Document {
  const document = new Parser().parseFromString(text, 'image/svg+xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}

const written = (sheet: Sheet, isOutlined = false, payload: Uint8Array | null = null) =>
  writeSheetSvg(sheet, { fonts: nodeFonts, payload, generator, isOutlined });

const cases = files.flatMap((file) =>
  presetNames.map((preset, index) => ({
    ...{ file, preset },
    theme: (['light', 'dark', 'transparent'] as const)[index % 3] ?? 'light',
  })),
);

describe('every preset', { timeout }, () => {
  it.each(cases)('$file $preset $theme has nothing a reader lacks or fears', async (asked) => {
    const { file, preset, theme } = asked;
    const sheet = sheetOfFile(file, { size: { preset }, theme });
    for (const isOutlined of [false, true]) {
      const text = await written(sheet, isOutlined);
      expect(lintSvg(text)).toEqual([]);
      const root = parsed(text).documentElement;
      expect(root.getAttribute('width')).toBe(String(sheet.width));
      expect(root.getAttribute('viewBox')).toBe(`0 0 ${sheet.width} ${sheet.height}`);
      expect(root.children[0]?.textContent).toBe(sheet.facts.title);
      expect(root.children[1]?.textContent).toBe(sheet.facts.altText);
      expect(root.querySelectorAll('text').length > 0).toBe(!isOutlined);
    }
  });
});

describe.each(files)('%s', { timeout }, (file) => {
  const sheet = sheetOfFile(file, { size: { preset: 'article' } });

  it('draws the map as every other writer does', () => {
    const profile = fileProfile(themes.light);
    const plain = svgTree(sheet.map.scene, profile).children;
    const named = svgTree(sheet.map.scene, { ...profile, decorate: namesAndLinks(sheet.map) });
    const bare = (node: SvgNode | string): (SvgNode | string)[] => {
      if (typeof node === 'string') return [node];
      if (node.tag === 'title') return [];
      const children = node.children.flatMap(bare);
      // Of a line, link and group are all there is to add.
      const [group] = children;
      if (node.tag === 'a') return typeof group === 'object' ? group.children : [];
      return [{ ...node, children }];
    };
    const text = (nodes: readonly (SvgNode | string)[]) =>
      nodes.map((node) => (typeof node === 'string' ? node : writeSvg(node))).join('\n');
    expect(text(named.children.flatMap(bare))).toBe(text(plain));
    expect(writeSvg(sheetTree(sheet))).toContain(text(plain.slice(0, 1)));
  });

  it('makes every line on the map a link to its passage', async () => {
    const strands = sheet.map.scene.bundles.flatMap(({ strands: own }) => own);
    const links = [...parsed(await written(sheet)).querySelectorAll('a')];
    const withTitles = links.filter((link) => link.querySelector('g > title'));
    expect(withTitles).toHaveLength(strands.length);
    for (const link of withTitles) expect(link.getAttribute('href')).toMatch(/^https?:.+text=/);
  });

  it('has a narrow font everybody has for programs that pass over the one in it', async () => {
    const families = parsed(await written(sheet)).documentElement.getAttribute('font-family');
    // The wide one of many systems would leave its place.
    expect(families).toMatch(/^'IBM Plex Sans', .*, Arial, .*sans-serif$/);
  });

  it('is the same text every time, and opens again', async () => {
    const dataset = textOf(file);
    const payload = packed(saved(dataset, 'at=2011'));
    const [one, other] = [
      await written(sheet, false, payload),
      await written(sheet, false, payload),
    ];
    expect(other).toBe(one);
    const { opened } = openImage(new TextEncoder().encode(one));
    expect(opened?.dataset).toBe(dataset);
    expect(opened?.view).toBe('at=2011');
  });
});

describe('hostile words', { timeout }, () => {
  const hostile =
    '"><script>alert(1)</script>]]>--&#0;\u0000\u202e\ud800 onload="x" url(http://a.b/c)';

  it('stay words', async () => {
    const dataset = structuredClone(datasetOf(files[0] ?? ''));
    for (const record of [dataset, ...dataset.actors, ...dataset.ties, ...dataset.events]) {
      for (const key of ['title', 'summary', 'name', 'label', 'sentence', 'licence', 'worldview'])
        if (key in record) Object.assign(record, { [key]: hostile });
    }
    for (const source of dataset.sources) source.url = 'javascript:alert(1)';
    const input = {
      ...inputOf(dataset),
      size: { preset: 'article' as const },
      theme: 'dark' as const,
    };
    const sheet = sheetOf({
      ...input,
      options: { evidence: true },
      permalink: 'javascript:alert(2)',
    });
    for (const isOutlined of [false, true]) {
      const text = await written(sheet, isOutlined, packed(saved(hostile, hostile)));
      const document = parsed(text);
      expect(document.querySelector('script, [onload]')).toBeNull();
      for (const link of document.querySelectorAll('a'))
        expect(link.getAttribute('href')).toMatch(/^https?:/);
      expect(lintSvg(text)).toEqual([]);
    }
  });
});

describe('the lint', () => {
  it.each([
    ['<svg><script>1</script></svg>', 'forbidden-element'],
    ['<svg><foreignObject/></svg>', 'forbidden-element'],
    ['<svg><textPath/></svg>', 'forbidden-element'],
    ['<svg onload="x"/>', 'forbidden-attribute'],
    ['<svg><path class="a"/></svg>', 'forbidden-attribute'],
    ['<svg><path fill="red"/></svg>', 'not-hex'],
    ['<svg><path fill="var(--a)"/></svg>', 'css'],
    ['<svg><path stroke="context-stroke"/></svg>', 'css'],
    ['<svg><path d="MNaN,1"/></svg>', 'not-a-number'],
    ['<svg><a href="javascript:1"/></svg>', 'outside'],
    ['<svg><path fill="url(http://a/b#c)"/></svg>', 'outside'],
    ['<svg><style>@import "a";</style></svg>', 'css'],
    ['<svg><style>@font-face{src:url(https://a/b)}</style></svg>', 'outside'],
  ])('finds what is wrong with %s', (text, code) => {
    expect(lintSvg(text).map((finding) => finding.code)).toContain(code);
  });
});
