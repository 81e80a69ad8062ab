// What travels together, in which slot, and where does it branch? Small networks, made by hand.
import { describe, expect, it } from 'vitest';
import type { Dataset, Tie } from '../../src/dataset/types';
import { noFilters } from '../../src/model/filter';
import { snapshotAt } from '../../src/model/snapshot';
import { type BundlePlan, planBundles, slotOf } from '../../src/scene/bundles';
import { dockOrder } from '../../src/scene/dockOrder';
import { attentionOf } from '../../src/scene/emphasis';
import { headsOf } from '../../src/scene/heads';
import { shippedWorlds, worldOf } from './worlds';

const citations = [{ source: 's', passage: 'p', locator: { exact: 'three words here' } }];

const tie = (id: string, more: Partial<Tie>): Tie => ({
  ...{ id, type: 'cooperation', status: 'ongoing', mode: 'verbal', label: id, sentence: id },
  ...{ period: { start: '2000' }, assertedBy: [{ source: 's' }], citations },
  ...more,
});

function networkWith(ties: Tie[]) {
  const [first] = shippedWorlds;
  const base = first?.network.prepared.dataset as Dataset;
  const actors = ['a', 'b', 'c', 'd'].map((id) => ({ id, type: 'state' as const, name: id }));
  const { story: _story, map: _map, ...rest } = base;
  return worldOf('small', { ...rest, actors, ties, events: [] }).network;
}

describe('bundles', () => {
  it('join the ties of a pair, whatever their direction', () => {
    const network = networkWith([
      tie('one', { source: 'b', target: 'a' }),
      tie('two', { source: 'a', target: 'b', type: 'opposition' }),
    ]);
    const [bundle, ...others] = planBundles(network, network.ties.keys());
    expect(others).toEqual([]);
    expect(bundle).toMatchObject({ id: 'a~b', actors: ['a', 'b'], ties: ['one', 'two'] });
    expect(bundle?.slots).toEqual(['cooperation:ongoing', 'opposition:ongoing']);
  });

  it('make one branch of one assertion about several, leaving its single source', () => {
    const network = networkWith([tie('one', { source: 'b', target: ['a', 'c', 'd'] })]);
    const [bundle] = planBundles(network, network.ties.keys());
    expect(bundle).toMatchObject({ id: 'branch:a+b+c+d', kind: 'branch', root: 'b' });
    expect([...headsOf(network, ['one'])]).toEqual(['a', 'c', 'd']);
  });

  it('let all with all meet midway, without heads', () => {
    const network = networkWith([tie('one', { parties: ['a', 'b', 'c'] })]);
    const [bundle] = planBundles(network, network.ties.keys());
    expect(bundle).toMatchObject({ kind: 'branch', root: null });
    expect(headsOf(network, ['one']).size).toBe(0);
  });

  it('show both ends of a mutual opposition', () => {
    const network = networkWith([tie('one', { parties: ['a', 'b'], type: 'opposition' })]);
    expect([...headsOf(network, ['one'])]).toEqual(['a', 'b']);
  });

  it('give what ended the slot that it had while it held', () => {
    const network = networkWith([tie('one', { source: 'a', target: 'b', status: 'past' })]);
    const [bundle] = planBundles(network, network.ties.keys()) as [BundlePlan];
    expect(slotOf(bundle, 'cooperation', 'ongoing')).toBe(slotOf(bundle, 'cooperation', 'past'));
  });
});

describe('dockOrder', () => {
  const dyad = (a: string, b: string): BundlePlan => ({
    ...{ id: `${a}~${b}`, kind: 'dyad', actors: [a, b], ties: ['t'], slots: ['x'], root: null },
  });

  it('puts whom two oppose between them, and who is tied to the west in the west', () => {
    const bundles = [
      dyad('group', 'west'),
      dyad('east', 'group'),
      dyad('a', 'west'),
      dyad('b', 'east'),
    ];
    const xOf = new Map([
      ['a', 100],
      ['b', 900],
    ]);
    expect(dockOrder(['group', 'east', 'west'], bundles, xOf, 1000)).toEqual([
      'west',
      'group',
      'east',
    ]);
  });
});

describe('attentionOf', () => {
  const [world] = shippedWorlds;
  if (!world) throw new Error('no datasets');
  const { network, steps } = world;
  const snapshot = snapshotAt(network, steps[steps.length - 1]?.instant ?? 0, noFilters);

  it('changes nothing for what the dataset does not know', () => {
    for (const kind of ['actor', 'dyad', 'tie', 'event'] as const) {
      const attention = attentionOf(network, snapshot, { kind, id: 'nobody~at-all' });
      expect(attention.ofActor('anybody')).toBe('normal');
    }
  });

  it('brings an actor with its bundles forward', () => {
    const [actor = ''] = network.tiesOf.keys();
    const attention = attentionOf(network, snapshot, { kind: 'actor', id: actor });
    expect(attention.ofActor(actor)).toBe('highlighted');
    expect(attention.ofBundle({ id: '', actors: [actor, 'x'], ties: [] })).toBe('highlighted');
    expect(attention.ofBundle({ id: '', actors: ['y', 'x'], ties: [] })).toBe('muted');
  });
});
