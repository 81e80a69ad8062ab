import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Address, followAddress } from '../../../src/ui/address/addressBar';
import { storeOf } from '../../../src/ui/store/store';
import type { Ignored } from '../../../src/view/query';
import type { Action } from '../../../src/view/reduce';
import { tie, worldOf } from '../../model/world';

/** A browser's history, as much of it as is used. */
function addressAt(search: string) {
  const entries = [search];
  let at = 0;
  const listeners = new Set<() => void>();
  const queryOf = (url: unknown) => String(url).replace(/^[^?]*/, '');
  const location = {
    pathname: '/map/',
    hash: '',
    get search() {
      return entries[at] ?? '';
    },
  };
  const address: Address = {
    location,
    history: {
      pushState: (_state, _title, url) => {
        at += 1;
        entries.splice(at, Infinity, queryOf(url));
      },
      replaceState: (_state, _title, url) => void entries.splice(at, 1, queryOf(url)),
    },
    addEventListener: (_type, listener) => void listeners.add(listener),
    removeEventListener: (_type, listener) => void listeners.delete(listener),
  };
  const go = (by: number) => {
    at += by;
    for (const listener of listeners) listener();
  };
  return { address, entries, back: () => go(-1), forward: () => go(1), listeners };
}

const storeOfTwo = () =>
  storeOf(worldOf([tie({ id: 't' }), tie({ id: 'u', period: { start: '1999' } })]));

describe('followAddress', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('restores a pasted address', () => {
    const store = storeOfTwo();
    followAddress(store, addressAt('?at=1999&select=tie:t&type=cooperation').address, () => {});
    expect(store.getState().view).toMatchObject({
      instant: '1999',
      selection: { kind: 'tie', id: 't' },
      filters: { types: ['cooperation'] },
    });
  });

  it('makes one entry of a settled change and goes back to what was seen before', () => {
    const store = storeOfTwo();
    const { address, entries, back } = addressAt('');
    followAddress(store, address, () => {});
    const before = store.getState().view;
    store.dispatch({ type: 'step', instant: '1999' });
    store.dispatch({ type: 'select', selection: { kind: 'actor', id: 'ava' } });
    vi.runAllTimers();
    expect(entries).toEqual(['', '?at=1999&select=actor:ava']);
    back();
    vi.runAllTimers();
    expect(store.getState().view).toEqual(before);
    expect(entries).toEqual(['', '?at=1999&select=actor:ava']);
  });

  const changes: [string, Action][] = [
    ['?select=tie:t', { type: 'select', selection: { kind: 'tie', id: 't' } }],
    ['?type=opposition', { type: 'filter', filters: { types: ['opposition'] } }],
    ['?status=refused', { type: 'filter', filters: { statuses: ['refused'] } }],
    ['?actor=cel', { type: 'filter', filters: { actors: ['cel'] } }],
    ['?by=gazette', { type: 'filter', filters: { asserters: ['gazette'] } }],
    ['?focus=ava', { type: 'focus', actor: 'ava' }],
    ['?tab=list', { type: 'tab', tab: 'list' }],
  ];
  it.each(changes)('goes back from %s to nothing, and forward again', (query, change) => {
    const store = storeOfTwo();
    const { address, entries, back, forward } = addressAt('');
    followAddress(store, address, () => {});
    const before = store.getState().view;
    store.dispatch(change);
    vi.runAllTimers();
    const after = store.getState().view;
    expect(entries).toEqual(['', query]);
    back();
    vi.runAllTimers();
    expect(store.getState().view).toEqual(before);
    forward();
    vi.runAllTimers();
    expect(store.getState().view).toEqual(after);
    expect(entries).toEqual(['', query]);
  });

  it('goes back from one selection to the one before, and makes no entry of the way', () => {
    const store = storeOfTwo();
    const { address, entries, back, forward } = addressAt('');
    followAddress(store, address, () => {});
    const select = (id: string) => {
      store.dispatch({ type: 'select', selection: { kind: 'actor', id } });
      vi.runAllTimers();
    };
    select('ava');
    select('bor');
    const all = ['', '?select=actor:ava', '?select=actor:bor'];
    for (const [go, id] of [
      [back, 'ava'],
      [back, undefined],
      [forward, 'ava'],
      [forward, 'bor'],
    ] as const) {
      go();
      vi.runAllTimers();
      expect(store.getState().view.selection?.id).toBe(id);
      expect(entries).toEqual(all);
    }
  });

  it('shows what the address says when somebody goes back before a change has settled', () => {
    const store = storeOfTwo();
    const { address, entries, back } = addressAt('');
    followAddress(store, address, () => {});
    store.dispatch({ type: 'step', instant: '1999' });
    vi.runAllTimers();
    store.dispatch({ type: 'select', selection: { kind: 'actor', id: 'ava' } });
    back();
    vi.runAllTimers();
    expect(store.getState().view).toMatchObject({ instant: '2001-06-15', selection: null });
    expect(entries).toEqual(['', '?at=1999']);
  });

  it('no longer complains of an address that has been left', () => {
    const store = storeOfTwo();
    const told: number[] = [];
    const { address, back } = addressAt('');
    followAddress(store, address, (ignored) => told.push(ignored.length));
    store.dispatch({ type: 'step', instant: '1999' });
    vi.runAllTimers();
    back();
    expect(told).toEqual([0]);
  });

  it('goes back to what has nothing to say, such as no selection or the own language', () => {
    const store = storeOfTwo();
    const { address, entries, back } = addressAt('');
    followAddress(store, address, () => {});
    const before = store.getState().view;
    store.dispatch({ type: 'select', selection: { kind: 'actor', id: 'ava' } });
    vi.runAllTimers();
    expect(entries).toEqual(['', '?select=actor:ava']);
    back();
    expect(store.getState().view).toEqual(before);
  });

  it('does not fill the history while a table is sorted', () => {
    const store = storeOfTwo();
    const { address, entries } = addressAt('');
    followAddress(store, address, () => {});
    for (const isDescending of [false, true]) {
      const ties = { column: 'start', isDescending };
      store.dispatch({ type: 'sorting', sorting: { ties } });
      vi.runAllTimers();
    }
    store.dispatch({ type: 'grouping', grouping: 'asserter' });
    vi.runAllTimers();
    expect(entries).toEqual(['?group=asserter&sort=ties:-start']);
  });

  it('does not fill the history while the map is moved', () => {
    const store = storeOfTwo();
    const { address, entries } = addressAt('');
    followAddress(store, address, () => {});
    for (const k of [1.5, 2, 3]) {
      store.dispatch({ type: 'camera', camera: { k, x: 0, y: 0 } });
      vi.runAllTimers();
    }
    expect(entries).toEqual(['?zoom=3,0,0']);
  });

  it('says what it did not understand and uses nothing of it', () => {
    const store = storeOfTwo();
    const before = store.getState().view;
    const told: Ignored[] = [];
    const { address } = addressAt('?select=%3Cscript%3E&colour=x');
    followAddress(store, address, (ignored) => told.push(...ignored));
    expect(told.map(({ name }) => name)).toEqual(['select', 'colour']);
    expect(store.getState().view).toEqual(before);
  });

  it('leaves the address alone for a dataset from a file, and when it is stopped', () => {
    const store = storeOfTwo();
    const { address, entries, listeners } = addressAt('');
    const stop = followAddress(store, address, () => {});
    store.open(worldOf([tie({ id: 'other', period: { start: '2000' } })]));
    store.dispatch({ type: 'step', instant: '2000' });
    vi.runAllTimers();
    expect(entries).toEqual(['']);
    stop();
    expect(listeners.size).toBe(0);
  });
});
