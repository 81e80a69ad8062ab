// Do React and the string writer draw the same? Element by element, for every world of the gallery.
import { render } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { type Decorate, fileProfile, liveProfile, type Profile } from '../../src/render/profile';
import { SceneSvg } from '../../src/render/SceneSvg';
import { svgTree } from '../../src/render/svgTree';
import { writeSvg } from '../../src/render/writeSvg';
import { themes } from '../../src/scene/theme';
import { worlds } from '../gallery/worlds';

const decorate: Decorate = ({ kind, item }) => {
  if (kind === 'scene')
    return { attributes: { role: 'img' }, title: 'A world', description: 'Drawn' };
  if (kind === 'actor') return { attributes: { tabindex: -1, 'aria-label': item.actor } };
  return { title: item.id, href: 'https://example.org/#:~:text=a&b' };
};

const profiles: [string, Profile][] = [
  ['live', liveProfile(decorate)],
  ['file', fileProfile(themes.light, decorate)],
];

/** Parsed and written again: what is left after differences of spelling. */
function normalised(svg: string): string {
  const holder = document.createElement('div');
  holder.innerHTML = svg.replaceAll('\u0000', '\ufffd');
  return holder.innerHTML.replaceAll('\ud800', '\ufffd');
}

const cases = Object.entries(worlds).flatMap(([name, scene]) =>
  profiles.map(([kind, profile]) => ({ name, kind, scene, profile })),
);

describe('SceneSvg', () => {
  it.each(cases)('draws $name as the string writer does ($kind)', ({ scene, profile }) => {
    const complain = vi.spyOn(console, 'error');
    const drawn = renderToStaticMarkup(<SceneSvg scene={scene} profile={profile} />);
    expect(normalised(drawn)).toBe(normalised(writeSvg(svgTree(scene, profile))));
    expect(complain).not.toHaveBeenCalled();
  });

  it('redraws only the items that changed', () => {
    const { attention } = worlds;
    const [first] = attention?.bundles ?? [];
    if (!attention || !first) throw new Error('a world is missing');
    const redrawn = vi.fn<Decorate>(() => ({}));
    const profile = liveProfile(redrawn);
    const { rerender, container } = render(<SceneSvg scene={attention} profile={profile} />);
    redrawn.mockClear();
    const changed = { ...first, emphasis: 'muted' as const };
    const labels = [...attention.basemap.labels];
    const next = {
      ...attention,
      basemap: { ...attention.basemap, labels },
      bundles: attention.bundles.map((item) => (item === first ? changed : item)),
    };
    const land = container.querySelector('.land');
    rerender(<SceneSvg scene={next} profile={profile} />);
    const drawn = redrawn.mock.calls.map(([{ kind, item }]) => (kind === 'bundle' ? item : kind));
    expect(drawn).toEqual(['scene', changed]);
    expect(container.querySelector('.land')).toBe(land);
  });
});
