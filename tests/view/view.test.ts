import { describe, expect, it } from 'vitest';
import { networkOf } from '../../src/model/network';
import { timelineOf } from '../../src/model/timeline';
import { reduce } from '../../src/view/reduce';
import { openingView } from '../../src/view/view';
import { tie, worldOf } from '../model/world';

const opened = (world: ReturnType<typeof worldOf>) => {
  const network = networkOf(world);
  return openingView(network, timelineOf(network));
};

describe('openingView', () => {
  it('opens on the as-of date with the whole map', () => {
    expect(opened(worldOf([tie({ id: 't' })]))).toMatchObject({
      instant: '2001-06-15',
      focus: null,
    });
  });

  it("follows the first step of the dataset's story", () => {
    const world = worldOf([tie({ id: 't', period: { start: '1999' } })]);
    world.dataset.story = [
      { title: 'One', text: 'Text', view: { instant: '1999', focus: 'ava-minister' } },
    ];
    expect(opened(world)).toMatchObject({ instant: '1999', focus: 'ava' });
    world.dataset.story[0] = { title: 'One', text: 'Text', view: { instant: '1066' } };
    expect(opened(world).instant).toBe('2001-06-15');
  });

  it('opens on the busiest actor where there are more than a map can name', () => {
    const world = worldOf([]);
    for (let index = 0; index < 30; index++) {
      world.dataset.actors.push({ id: `s${index}`, type: 'state', name: `S${index}` });
      world.dataset.ties.push(tie({ id: `t${index}`, source: 'cel', target: `s${index}` }));
    }
    expect(opened(world).focus).toBe('cel');
  });
});

describe('reduce', () => {
  const view = opened(worldOf([tie({ id: 't' })]));

  it('keeps selection and filters when the instant changes', () => {
    const chosen = reduce(view, { type: 'select', selection: { kind: 'actor', id: 'ava' } });
    const filtered = reduce(chosen, { type: 'filter', filters: { types: ['opposition'] } });
    const stepped = reduce(filtered, { type: 'step', instant: '1999' });
    expect(stepped).toMatchObject({
      instant: '1999',
      selection: { kind: 'actor', id: 'ava' },
      filters: { types: ['opposition'], statuses: null },
    });
  });

  it('gives back the same view where nothing changes', () => {
    expect(reduce(view, { type: 'step', instant: view.instant })).toBe(view);
  });

  it('shows the whole map for a new focus', () => {
    const zoomed = reduce(view, { type: 'camera', camera: { k: 3, x: 9, y: 9 } });
    expect(reduce(zoomed, { type: 'focus', actor: 'bor' })).toMatchObject({
      focus: 'bor',
      camera: { k: 1, x: 0, y: 0 },
    });
  });
});
