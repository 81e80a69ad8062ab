// Is a scrub shown by whoever can, and drawn when it rests?
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Drawn } from '../../../src/ui/store/drawing';
import type { State } from '../../../src/ui/store/state';
import { storeOf } from '../../../src/ui/store/store';
import { preparedIsland } from '../world';

const drawing = ({ step }: State) =>
  ({ scene: { of: step.key }, projection: {} }) as unknown as Drawn;

function scrubbed() {
  const store = storeOf(preparedIsland());
  const draw = vi.fn(drawing);
  store.drawWith(draw);
  draw.mockClear();
  return {
    ...{ store, draw },
    to: (instant: string) => store.dispatch({ type: 'step', instant }),
    drawn: () => (store.getState().scene as unknown as { of: string }).of,
  };
}

describe('a scrub', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is drawn step by step while nothing else shows it', () => {
    const { store, to, drawn } = scrubbed();
    to('2019');
    expect(store.getState().isScrubbing).toBe(false);
    to('2020-05-02');
    expect(store.getState().isScrubbing).toBe(true);
    expect(drawn()).toBe('2020-05-02');
  });

  it('is drawn once it rests, and told to everybody then, where something else shows it', () => {
    const { store, to, drawn, draw } = scrubbed();
    const show = vi.fn(() => true);
    const listener = vi.fn();
    store.subscribe(listener);
    store.scrubWith(show);
    to('2019');
    expect(show).not.toHaveBeenCalled();
    to('2020-05-02');
    vi.advanceTimersByTime(100);
    to('2020-05-03');
    vi.advanceTimersByTime(149);
    expect(show).toHaveBeenCalledTimes(2);
    expect(draw).toHaveBeenCalledOnce();
    expect(drawn()).toBe('2019');
    expect(store.getState().step.key).toBe('2020-05-03');
    listener.mockClear();
    vi.advanceTimersByTime(1);
    expect(drawn()).toBe('2020-05-03');
    expect(store.getState().isScrubbing).toBe(false);
    expect(listener).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(1000);
    expect(listener).toHaveBeenCalledOnce();
  });

  it('is drawn at each step that cannot be shown', () => {
    const { store, to, drawn } = scrubbed();
    store.scrubWith(({ step }) => step.key === '2020-05-03');
    to('2019');
    to('2020-05-02');
    expect(drawn()).toBe('2020-05-02');
    to('2020-05-03');
    expect(drawn()).toBe('2020-05-02');
  });

  it('ends with whatever is no step', () => {
    const { store, to, drawn } = scrubbed();
    store.scrubWith(() => true);
    to('2019');
    to('2020-05-02');
    store.dispatch({ type: 'select', selection: { kind: 'actor', id: 'arda' } });
    expect(store.getState().isScrubbing).toBe(false);
    expect(drawn()).toBe('2020-05-02');
  });

  it('is none where one step follows something else', async () => {
    const { store, to } = scrubbed();
    store.dispatch({ type: 'select', selection: { kind: 'actor', id: 'arda' } });
    await Promise.resolve();
    to('2019');
    expect(store.getState().isScrubbing).toBe(false);
  });

  it('goes on where the page needed long for a step', async () => {
    const { store, to } = scrubbed();
    const slow = store.subscribe(() => {
      queueMicrotask(() => vi.advanceTimersByTime(200));
    });
    to('2019');
    slow();
    await Promise.resolve();
    await Promise.resolve();
    to('2020-05-02');
    expect(store.getState().isScrubbing).toBe(true);
  });

  it('is none while steps can be read', () => {
    const { store, to } = scrubbed();
    for (const key of ['2019', '2020-05-02', '2020-05-03']) {
      to(key);
      expect(store.getState().isScrubbing).toBe(false);
      vi.advanceTimersByTime(151);
    }
  });
});
