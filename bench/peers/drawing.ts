// How is the bench's data drawn at a date, or with all ties at once? By the page's own store and drawer.
import type { PreparedDataset } from '../../src/dataset/prepared';
import { world } from '../../src/entries/world';
import { type Detail, liveDetail } from '../../src/geo/basemap';
import { noFilters } from '../../src/model/filter';
import { type Snapshot, snapshotAt } from '../../src/model/snapshot';
import { largeScopes } from '../../src/scene/largeScopes';
import { drawerOf } from '../../src/ui/store/drawing';
import { scrubOf } from '../../src/ui/store/scrub';
import { openingState, type State } from '../../src/ui/store/state';
import type { Store } from '../../src/ui/store/store';

/** The bench's map, in px. */
export const frame = { width: 1600, height: 900 };

const dayOfIso = (iso: string): number => Math.round(Date.parse(iso) / 864e5);

function snapshotOf({ network }: State, date: string | null): Snapshot {
  if (date !== null) return snapshotAt(network, dayOfIso(date), noFilters);
  const standing = { presence: 'certain', status: 'ongoing' } as const;
  return new Map([...network.ties.keys()].map((tie) => [tie, standing]));
}

export interface PeerStore extends Store {
  /** `null` shows every tie. */
  setDate(date: string | null): void;
}

/** A store over any date, where the page's own knows only the dataset's steps. */
export function peerStoreOf(prepared: PreparedDataset, detail: Detail = liveDetail): PeerStore {
  const opened = openingState(prepared);
  const draw = drawerOf({ world, frame, large: largeScopes, reserved: [], detail });
  const listeners = new Set<() => void>();
  let show: ((state: State) => boolean) | null = null;
  const drawn = (state: State): State =>
    state.isScrubbing && show?.(state) ? state : { ...state, ...draw(state) };
  const become = (next: State) => {
    state = drawn(next);
    for (const listener of listeners) listener();
  };
  const scrub = scrubOf(() => {
    if (state.isScrubbing) become({ ...state, isScrubbing: false });
  });
  const at = (before: State, date: string | null): State => {
    const view = { ...before.view, instant: date ?? '' };
    const step = date === null ? opened.step : { ...opened.step, instant: dayOfIso(date) };
    const isScrubbing = scrub.passes(before.view, view) && date !== null;
    return { ...before, view, step, snapshot: snapshotOf(before, date), isScrubbing };
  };
  let state = drawn(at({ ...opened, view: { ...opened.view, focus: null } }, null));
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setDate(date) {
      become(at(state, date));
      scrub.told();
    },
    scrubWith(next) {
      show = next;
    },
    dispatch() {},
    open() {},
    drawWith() {},
  };
}
