import { describe, expect, it } from 'vitest';
import { dyadOf, networkOf } from '../../src/model/network';
import { tie, worldOf } from './world';

describe('networkOf', () => {
  it('rolls persons and governments up to the actor they are part of', () => {
    const network = networkOf(worldOf([tie({ id: 't', source: 'ava-minister', target: 'bor' })]));
    expect(network.rootOf('ava-minister')).toBe('ava');
    expect(network.ends.get('t')).toMatchObject({ sources: ['ava'], targets: ['bor'] });
    expect(network.tiesOf.get('ava')).toEqual(['t']);
    expect(network.tiesOf.has('ava-minister')).toBe(false);
  });

  it('keeps one assertion about several as one record', () => {
    const network = networkOf(worldOf([tie({ id: 't', target: ['bor', 'cel'] })]));
    expect(network.ends.get('t')?.targets).toEqual(['bor', 'cel']);
    expect(network.tiesOf.get('cel')).toEqual(['t']);
    expect(network.ties.size).toBe(1);
  });

  it('takes all with all as undirected, source and target as directed unless it says not', () => {
    const both = tie({ id: 'b', directed: false });
    const { source: _source, target: _target, ...bare } = tie({ id: 'all' });
    const network = networkOf(
      worldOf([tie({ id: 'one' }), both, { ...bare, parties: ['ava', 'bor'] }]),
    );
    expect([...network.ends.values()].map((ends) => ends.isDirected)).toEqual([true, false, false]);
  });

  it('survives a circle of parts', () => {
    const world = worldOf([]);
    world.dataset.actors.push({ id: 'x', type: 'group', name: 'X', partOf: 'y' });
    world.dataset.actors.push({ id: 'y', type: 'group', name: 'Y', partOf: 'x' });
    expect(networkOf(world).rootOf('x')).toBe('y');
  });
});

describe('dyadOf', () => {
  it('does not depend on the order of its ends', () => {
    expect(dyadOf('bor', 'ava')).toEqual(dyadOf('ava', 'bor'));
    expect(dyadOf('bor', 'ava')).toEqual({ id: 'ava~bor', a: 'ava', b: 'bor' });
  });
});
