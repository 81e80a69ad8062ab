// Does the store change only what an action changes, and draw when it can?
import { describe, expect, it, vi } from 'vitest';
import { messageOf, playbackMessage } from '../../../src/ui/statusMessage';
import type { Drawn } from '../../../src/ui/store/drawing';
import { type Store, storeOf } from '../../../src/ui/store/store';
import { tokensCss } from '../../../src/ui/styles/tokens';
import type { Action } from '../../../src/view/reduce';
import type { View } from '../../../src/view/view';
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

  const messageAfter = (store: Store, ...actions: Action[]) => {
    const before = store.getState();
    for (const action of actions) store.dispatch(action);
    return messageOf(before, store.getState());
  };

  it('counts what the filters leave, of the ties and of what changed', () => {
    const store = storeOf(preparedIsland());
    const onlyProtests: Action = { type: 'filter', filters: { types: ['opposition'] } };
    store.dispatch({ type: 'step', instant: '2019' });
    store.dispatch(onlyProtests);
    expect(messageAfter(store, { type: 'step', instant: '2020-05-02' })).toBe(
      '2 May 2020. 1 tie shown.',
    );
    const none: Action = { type: 'filter', filters: { types: ['coalition'] } };
    expect(messageAfter(store, none)).toBe('0 of 2 ties shown.');
    expect(messageAfter(store, { type: 'step', instant: '2019' })).toBe('2019. 0 ties shown.');
    expect(messageAfter(store, onlyProtests)).toBe('1 of 1 tie shown.');
  });

  it('counts only what the focus leaves on the map', () => {
    const store = storeOf(preparedIsland());
    store.dispatch({ type: 'step', instant: '2019' });
    store.dispatch({ type: 'focus', actor: 'bor' });
    expect(messageAfter(store, { type: 'step', instant: '2020-05-02' })).toBe(
      '2 May 2020. 1 tie shown: 1 tie announced.',
    );
  });

  it('names what is planned, and says that nothing is certain after the as-of date', () => {
    const store = storeOf(preparedIsland());
    expect(messageAfter(store, { type: 'step', instant: '2020-05-03' })).toBe(
      '3 May 2020. Planned: Signing. 2 ties shown, none certain on this date.',
    );
    expect(playbackMessage(store.getState(), false)).toBe(
      'Stopped. 3 May 2020. 2 ties shown, none certain on this date.',
    );
  });

  it('is silent about a view from an address that says the same', () => {
    const store = storeOf(preparedIsland());
    store.dispatch({ type: 'select', selection: { kind: 'tie', id: 'pact' } });
    const { view } = store.getState();
    const restored: View = { ...structuredClone(view), tab: 'tables' };
    expect(messageAfter(store, { type: 'restore', view: restored })).toBe('');
  });

  it('counts the ties that the details of somebody under another actor show', () => {
    const store = storeOf(preparedIsland());
    store.dispatch({ type: 'filter', filters: { types: ['cooperation'] } });
    expect(messageAfter(store, { type: 'select', selection: { kind: 'actor', id: 'arda' } })).toBe(
      'Arda selected. 1 tie in the details.',
    );
  });

  it('counts of them only what the focus leaves', () => {
    const store = storeOf(preparedIsland());
    store.dispatch({ type: 'focus', actor: 'bor' });
    expect(messageAfter(store, { type: 'select', selection: { kind: 'actor', id: 'arda' } })).toBe(
      'Arda selected. 1 tie in the details.',
    );
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
