// Do the live page and the string writer draw the same? Element by element, for every world of the gallery.
import { describe, expect, it, vi } from 'vitest';
import { layersIn } from '../../src/render/drawLayers';
import { type Decorate, fileProfile, liveProfile, type Profile } from '../../src/render/profile';
import { layerNames, svgTree } from '../../src/render/svgTree';
import { writeSvg } from '../../src/render/writeSvg';
import { themes } from '../../src/scene/theme';
import type { BundleItem, Scene } from '../../src/scene/types';
import { mulberry32 } from '../fixtures/random';
import { worlds } from '../gallery/worlds';

const decorate: Decorate = ({ kind, item }) => {
  if (kind === 'scene' || kind === 'strand') return {};
  if (kind === 'actor') return { attributes: { tabindex: -1, 'aria-label': item.actor } };
  return { title: item.id, href: 'https://example.org/#:~:text=a&b' };
};

const profiles: [string, Profile][] = [
  ['live', liveProfile(decorate)],
  ['file', fileProfile(themes.light, decorate)],
];

const svgElement = () => document.createElementNS('http://www.w3.org/2000/svg', 'svg');

/** A drawing that follows one scene after another, and its elements. */
function drawing(profile: Profile) {
  const svg = svgElement();
  return { svg, draw: layersIn(svg, layerNames, profile) };
}

/** What the string writer gives for the layers, parsed and written again: left are no differences of spelling. */
function writtenLayers(scene: Scene, profile: Profile): string {
  const holder = document.createElement('div');
  holder.innerHTML = writeSvg(svgTree(scene, profile));
  return holder.querySelector('svg')?.innerHTML ?? '';
}

/** XML cannot carry these; the string writer replaces them. */
const carried = (text: string): string =>
  text.replaceAll('\0', '\ufffd').replaceAll('\ud800', '\ufffd');

const cases = Object.entries(worlds).flatMap(([name, scene]) =>
  profiles.map(([kind, profile]) => ({ name, kind, scene, profile })),
);

function attention(): Scene {
  const { attention: scene } = worlds;
  if (!scene) throw new Error('a world is missing');
  return scene;
}

const ids = (svg: Element): (string | null)[] =>
  [...svg.querySelectorAll('[data-tie]')].map((tie) => tie.getAttribute('data-tie'));

describe('layersIn', () => {
  it.each(cases)('draws $name as the string writer does ($kind)', ({ scene, profile }) => {
    const { svg, draw } = drawing(profile);
    draw(scene);
    expect(carried(svg.innerHTML)).toBe(writtenLayers(scene, profile));
  });

  it('draws any world after any other as if it were the first', () => {
    const profile = liveProfile();
    const { svg, draw } = drawing(profile);
    const all = Object.values(worlds);
    for (const scene of [...all, ...[...all].reverse()]) {
      draw(scene);
      expect(carried(svg.innerHTML)).toBe(writtenLayers(scene, profile));
    }
  });

  it('makes anew only what is another item, and keeps its element with what the page marked on it', () => {
    const scene = attention();
    const [first] = scene.bundles;
    const made = vi.fn<Decorate>(() => ({}));
    const { svg, draw } = drawing(liveProfile(made));
    draw(scene);
    made.mockClear();
    const elements = [...svg.querySelectorAll('[data-tie]')];
    elements[0]?.setAttribute('data-lit', '');
    const changed: BundleItem = { ...(first as BundleItem), emphasis: 'highlighted' };
    draw({ ...scene, bundles: scene.bundles.map((item) => (item === first ? changed : item)) });
    const bundles = made.mock.calls.filter(([{ kind }]) => kind !== 'strand');
    expect(bundles.map(([{ item }]) => item)).toEqual([changed]);
    expect([...svg.querySelectorAll('[data-tie]')]).toEqual(elements);
    expect(elements[0]?.getAttribute('class')).toBe('bundle highlighted');
    expect(elements[0]?.hasAttribute('data-lit')).toBe(true);
  });

  it('brings back the element of what had gone, as it was drawn', () => {
    const scene = attention();
    const [first, ...others] = scene.bundles as [BundleItem, ...BundleItem[]];
    const changed: BundleItem = { ...first, emphasis: 'highlighted' };
    const profile = liveProfile();
    const { svg, draw } = drawing(profile);
    const standing = (...bundles: BundleItem[]) => {
      const shown = { ...scene, bundles };
      draw(shown);
      expect(svg.innerHTML).toBe(writtenLayers(shown, profile));
      return svg.querySelector(`[data-tie="${CSS.escape(first.id)}"]`);
    };
    const element = standing(first, ...others);
    expect(standing(...others)).toBeNull();
    expect(standing(first, ...others)).toBe(element);
    // What has become another meanwhile does not come back as what it was.
    standing(changed, ...others);
    standing(...others);
    standing(first, ...others);
    standing(changed, ...others);
  });

  it('keeps the order of the scene, whatever comes, goes and moves', () => {
    const { forms: scene } = worlds;
    if (!scene) throw new Error('a world is missing');
    const { svg, draw } = drawing(liveProfile());
    const random = mulberry32(7);
    for (let round = 0; round < 200; round += 1) {
      const some = scene.bundles.slice(0, 8).filter(() => random.chance(0.7));
      const bundles = random.shuffle(some);
      draw({ ...scene, bundles });
      expect(ids(svg)).toEqual(bundles.map(({ id }) => id));
    }
  });

  it('moves only what has changed its place in the order', async () => {
    const scene = attention();
    const { svg, draw } = drawing(liveProfile());
    draw(scene);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(svg, { childList: true, subtree: true });
    const [first, ...others] = scene.bundles;
    for (const bundles of [[...others, first], scene.bundles]) {
      records.length = 0;
      draw({ ...scene, bundles: bundles as BundleItem[] });
      records.push(...observer.takeRecords());
      expect(ids(svg)).toEqual(bundles.map((bundle) => bundle?.id));
      // Out of one place and into another.
      expect(records).toHaveLength(2);
    }
  });
});
