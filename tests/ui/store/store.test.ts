// Does the store change only what an action changes, and draw when it can?
import { describe, expect, it, vi } from 'vitest';
import { messageOf } from '../../../src/ui/statusMessage';
import type { Drawn } from '../../../src/ui/store/drawing';
import { storeOf } from '../../../src/ui/store/store';
import { tokensCss } from '../../../src/ui/styles/tokens';
import { preparedIsland } from '../world';

describe('the store', () => {
  it('opens on the as-of date', () => {
    const { step, steps, stepIndex } = storeOf(preparedIsland()).getState();
    expect(step.key).toBe('2020-05-02');
    expect(steps[stepIndex]).toBe(step);
  });

  it('keeps what a selection does not change', () => {
    const store = storeOf(preparedIsland());
    const before = store.getState();
    store.dispatch({ type: 'select', selection: { kind: 'actor', id: 'arda' } });
    const after = store.getState();
    expect(after).not.toBe(before);
    expect(after.snapshot).toBe(before.snapshot);
    expect(after.step).toBe(before.step);
  });

  it('tells nobody when nothing changes', () => {
    const store = storeOf(preparedIsland());
    const listener = vi.fn();
    store.subscribe(listener);
    store.dispatch({ type: 'step', instant: store.getState().view.instant });
    expect(listener).not.toHaveBeenCalled();
    store.dispatch({ type: 'step', instant: '2019' });
    expect(listener).toHaveBeenCalledOnce();
    expect(store.getState().snapshot.size).toBe(1);
  });

  it('draws each state once it knows how', () => {
    const store = storeOf(preparedIsland());
    const drawn = { scene: {}, projection: {} } as Drawn;
    store.drawWith(() => drawn);
    expect(store.getState().scene).toBe(drawn.scene);
  });

  it('opens another dataset with the same colours', () => {
    const store = storeOf(preparedIsland());
    store.dispatch({ type: 'theme', theme: 'dark' });
    const other = preparedIsland();
    store.open(other);
    expect(store.getState().network.prepared).toBe(other);
    expect(store.getState().view.theme).toBe('dark');
  });
});

describe('the status line', () => {
  it('says what a step changed, and how much is shown', () => {
    const store = storeOf(preparedIsland());
    const before = store.getState();
    store.dispatch({ type: 'step', instant: '2019' });
    expect(messageOf(before, store.getState())).toBe('2019. 1 tie shown: 1 tie begins.');
  });

  it('names what is selected, and is silent about colours', () => {
    const store = storeOf(preparedIsland());
    const before = store.getState();
    store.dispatch({ type: 'select', selection: { kind: 'dyad', id: 'arda~bor' } });
    const selected = store.getState();
    expect(messageOf(before, selected)).toBe('Arda and Bor selected.');
    store.dispatch({ type: 'theme', theme: 'dark' });
    expect(messageOf(selected, store.getState())).toBe('');
  });
});

describe('the tokens', () => {
  it('are variables for light, for dark by the system, and for dark by choice', () => {
    const css = tokensCss();
    expect(css.match(/--sea:/g)).toHaveLength(3);
    expect(css).toContain(':root[data-theme=dark]');
    expect(css).not.toContain('undefined');
  });
});
