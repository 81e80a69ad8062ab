import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Address, followAddress } from '../../../src/ui/address/addressBar';
import { storeOf } from '../../../src/ui/store/store';
import type { Ignored } from '../../../src/view/query';
import { tie, worldOf } from '../../model/world';

/** A browser's history, as much of it as is used. */
function addressAt(search: string) {
  const entries = [search];
  const listeners = new Set<() => void>();
  const queryOf = (url: unknown) => String(url).replace(/^[^?]*/, '');
  const location = {
    pathname: '/map/',
    hash: '',
    get search() {
      return entries.at(-1) ?? '';
    },
  };
  const address: Address = {
    location,
    history: {
      pushState: (_state, _title, url) => void entries.push(queryOf(url)),
      replaceState: (_state, _title, url) => void entries.splice(-1, 1, queryOf(url)),
    },
    addEventListener: (_type, listener) => void listeners.add(listener),
    removeEventListener: (_type, listener) => void listeners.delete(listener),
  };
  const back = () => {
    entries.pop();
    for (const listener of listeners) listener();
  };
  return { address, entries, back, listeners };
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
    expect(entries).toEqual(['']);
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
    const { address } = addressAt('?select=%3Cscript%3E&utm_source=x');
    followAddress(store, address, (ignored) => told.push(...ignored));
    expect(told.map(({ name }) => name)).toEqual(['select', 'utm_source']);
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
