// Where is a site's root, and how large is an embed in an article?
import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../src/model/network';
import { timelineOf } from '../../../src/model/timeline';
import { firstChoices } from '../../../src/ui/share/choices';
import { rootsOf } from '../../../src/ui/share/findEmbeds';
import { previewBox } from '../../../src/ui/share/previewBox';
import { openingView } from '../../../src/view/view';
import { preparedIsland } from '../world';

describe('the root of a site', () => {
  it.each([
    ['https://a.example/', ['https://a.example/']],
    ['https://a.example/maps/index.html', ['https://a.example/maps/']],
    // A dataset's own folder, or a site in a folder of that name.
    ['https://a.example/x/island/', ['https://a.example/x/', 'https://a.example/x/island/']],
    ['https://a.example/my-island/', ['https://a.example/my-island/']],
  ])('of %s', (page, roots) => {
    expect(rootsOf(page, 'island')).toEqual(roots);
  });
});

describe('the box of an embed', () => {
  const network = networkOf(preparedIsland());
  const choices = firstChoices(openingView(network, timelineOf(network)));
  it.each([
    ['a poster', {}, 1200, 760],
    ['a poster, upright', {}, 480, 600],
    ['a frame', { strength: 'frame' }, 1080, 684],
    ['a frame at its lowest', { strength: 'frame' }, 320, 560],
    ['a frame as given', { strength: 'frame', height: 'fixed', pixels: 500 }, 320, 500],
    ['a height that a figure cannot have', { height: 'fixed', pixels: 500 }, 1200, 760],
  ] as const)('of %s', (_, chosen, width, height) => {
    expect(previewBox({ ...choices, ...chosen }, width)).toEqual({ width, height });
  });
});
