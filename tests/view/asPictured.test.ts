// Does a picture open in the colours that it was saved in, and ask for none that everybody has?
import { expect, it } from 'vitest';
import { networkOf } from '../../src/model/network';
import { timelineOf } from '../../src/model/timeline';
import { asPictured } from '../../src/view/asPictured';
import { openingView } from '../../src/view/view';
import { tie, worldOf } from '../model/world';

const network = networkOf(worldOf([tie({ id: 't' })]));
const opening = openingView(network, timelineOf(network));

it.each([
  ['auto', 'dark', 'light', 'dark'],
  ['auto', 'dark', 'dark', 'dark'],
  ['light', 'dark', 'light', 'dark'],
  ['auto', 'light', 'light', 'auto'],
  ['auto', 'light', 'dark', 'light'],
  ['dark', 'light', 'light', 'light'],
  ['light', 'light', 'dark', 'light'],
  ['dark', 'transparent', 'light', 'dark'],
  ['auto', 'transparent', 'dark', 'auto'],
] as const)('a page in %s, a picture in %s on a %s screen: %s', (theme, ground, screen, saved) => {
  const view = { ...opening, theme };
  expect(asPictured(view, ground, screen)).toEqual({ ...view, theme: saved });
});
