// Does the map light up whom the pointer is on, and leave alone what does not change?
import { expect, it } from 'vitest';
import type { Scene } from '../../../src/scene/types';
import { lightingOf } from '../../../src/ui/map/lighting';

const bundle = (id: string) => ({
  id,
  actors: id.split('~'),
  strands: [{ ties: [`tie-${id}`] }],
});
const scene = { bundles: [bundle('a~b'), bundle('b~c')] } as unknown as Scene;

function drawing(): SVGSVGElement {
  document.body.innerHTML =
    '<svg><g data-actor="a"/><g data-actor="b"/><g data-actor="c"/><g data-tie="a~b"/><g data-tie="b~c"/></svg>';
  return document.querySelector('svg') as SVGSVGElement;
}

const litIn = (svg: SVGSVGElement): string[] =>
  [...svg.querySelectorAll('[data-lit]')].map(
    (element) => element.getAttribute('data-actor') ?? element.getAttribute('data-tie') ?? '',
  );

it('lights a pair with its ends, then an actor with its alters, then nothing', () => {
  const svg = drawing();
  const light = lightingOf();
  light(svg, { kind: 'bundle', id: 'a~b' }, scene);
  expect(litIn(svg)).toEqual(['a', 'b', 'a~b']);
  expect(svg.hasAttribute('data-quiet')).toBe(true);
  light(svg, { kind: 'actor', id: 'c' }, scene);
  expect(litIn(svg)).toEqual(['b', 'c', 'b~c']);
  light(svg, null, scene);
  expect(litIn(svg)).toEqual([]);
  expect(svg.hasAttribute('data-quiet')).toBe(false);
});

it('lights the note of a line with the line', () => {
  const svg = drawing();
  svg.insertAdjacentHTML(
    'beforeend',
    '<text class="note" data-of="tie-a~b"></text><text class="note" data-of="tie-b~c"></text>',
  );
  lightingOf()(svg, { kind: 'bundle', id: 'a~b' }, scene);
  expect(svg.querySelector('[data-of="tie-a~b"]')).toHaveAttribute('data-lit');
  expect(svg.querySelector('[data-of="tie-b~c"]')).not.toHaveAttribute('data-lit');
});

it('writes only what changes', () => {
  const svg = drawing();
  const light = lightingOf();
  light(svg, { kind: 'bundle', id: 'a~b' }, scene);
  const observer = new MutationObserver(() => {});
  observer.observe(svg, { attributes: true, subtree: true });
  light(svg, { kind: 'bundle', id: 'b~c' }, scene);
  const written = observer.takeRecords().map(({ target }) => target as Element);
  // a and its tie go dark, c and its tie light up; b stays.
  expect(written).toHaveLength(4);
  expect(written).not.toContain(svg.querySelector('[data-actor="b"]'));
});

it('finds the elements of a new scene', () => {
  const svg = drawing();
  const light = lightingOf();
  light(svg, { kind: 'actor', id: 'a' }, scene);
  svg.insertAdjacentHTML('beforeend', '<g data-tie="a~c"></g>');
  light(svg, { kind: 'actor', id: 'a' }, {
    ...scene,
    bundles: [...scene.bundles, bundle('a~c')],
  } as Scene);
  expect(litIn(svg)).toEqual(['a', 'b', 'c', 'a~b', 'a~c']);
});
