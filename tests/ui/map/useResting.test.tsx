// What do names and roles follow while time is scrubbed? The state before, until it rests.
import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useResting } from '../../../src/ui/map/useResting';
import { storeOf } from '../../../src/ui/store/store';
import { StoreProvider } from '../../../src/ui/store/useEntente';
import type { Action } from '../../../src/view/reduce';
import { preparedIsland } from '../world';

function Shown() {
  const { view, step } = useResting();
  return `${step.value.edtf} ${view.selection?.id ?? 'nothing'}`;
}

function shown() {
  const store = storeOf(preparedIsland());
  const { container } = render(
    <StoreProvider value={store}>
      <Shown />
    </StoreProvider>,
  );
  return {
    does: (action: Action) => act(() => store.dispatch(action)),
    text: () => container.textContent,
    rests: (ms: number) => act(() => vi.advanceTimersByTime(ms)),
  };
}

const to = (instant: string): Action => ({ type: 'step', instant });

describe('useResting', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('follows one step at once, and a scrub when it rests', () => {
    const { does, text, rests } = shown();
    const opening = text();
    does(to('2019'));
    const first = text();
    expect(first).not.toBe(opening);
    rests(100);
    does(to('2020-05-01'));
    expect(text()).toBe(first);
    rests(100);
    does(to('2020-05-02'));
    rests(149);
    expect(text()).toBe(first);
    rests(1);
    expect(text()).toBe(opening);
  });

  it('follows what is not time at once, in a scrub too', () => {
    const { does, text, rests } = shown();
    does(to('2019'));
    rests(50);
    does(to('2020-05-02'));
    does({ type: 'select', selection: { kind: 'actor', id: 'arda' } });
    expect(text()).toBe('2020-05-02 arda');
  });
});
