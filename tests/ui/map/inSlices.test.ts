// Does long work wait for the page between its slices, end with its result, and end when nobody wants it?
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sliced } from '../../../src/scene/sliced';
import { inSlices } from '../../../src/ui/map/inSlices';

/** Slices that take some time each, by the page's own clock. */
function* working(slices: number, each: number, done: number[]): Sliced<string> {
  for (let slice = 0; slice < slices; slice += 1) {
    vi.setSystemTime(Date.now() + each);
    done.push(slice);
    yield;
  }
  return 'all';
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('inSlices', () => {
  it('starts after the task that asks for it, and pauses when half a frame is over', () => {
    const done: number[] = [];
    const onDone = vi.fn();
    inSlices(working(7, 3, done), onDone);
    expect(done).toHaveLength(0);
    // Three slices of 3 ms are the first to take longer than 8.
    vi.runOnlyPendingTimers();
    expect(done).toHaveLength(3);
    vi.runOnlyPendingTimers();
    expect(done).toHaveLength(6);
    expect(onDone).not.toHaveBeenCalled();
    vi.runOnlyPendingTimers();
    expect(done).toHaveLength(7);
    expect(onDone).toHaveBeenCalledExactlyOnceWith('all');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives each long slice a task of its own', () => {
    const done: number[] = [];
    inSlices(working(3, 100, done), () => {});
    for (const count of [1, 2, 3]) {
      vi.runOnlyPendingTimers();
      expect(done).toHaveLength(count);
    }
  });

  it('does nothing more once it is ended', () => {
    const done: number[] = [];
    const onDone = vi.fn();
    const end = inSlices(working(9, 100, done), onDone);
    vi.runOnlyPendingTimers();
    end();
    vi.runAllTimers();
    expect(done).toHaveLength(1);
    expect(onDone).not.toHaveBeenCalled();
  });
});
