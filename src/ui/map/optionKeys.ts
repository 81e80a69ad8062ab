// Which option does a key lead to? By compass between actors, in turn between ties, and across.
import type { Scene } from '../../scene/types';
import { isArrow, type Stride, walk } from './compass';
import type { Item } from './items';
import type { Lists, Option } from './options';

export interface Press {
  key: string;
  ctrlKey: boolean;
}

interface Step {
  /** `null`: the key means something, but nobody is there. */
  to: Item | null;
  trail: Stride[];
}

const item = (kind: Item['kind'], id: string | undefined): Item | null =>
  id === undefined ? null : { kind, id };

/** Reading on by page and to the ends; the same in both lists. */
function alongList(key: string, options: readonly Option[], index: number): string | undefined {
  if (key === 'Home') return options[0]?.id;
  if (key === 'End') return options.at(-1)?.id;
  if (key === 'PageDown') return options[index + 1]?.id;
  return key === 'PageUp' && index > 0 ? options[index - 1]?.id : undefined;
}

const pages = ['Home', 'End', 'PageDown', 'PageUp'];

function fromTie({ key, ctrlKey }: Press, at: Item, { bundle, owner }: Lists): Step | undefined {
  const index = bundle.findIndex(({ id }) => id === at.id);
  const ends = bundle[index]?.actors ?? [];
  const near = owner ?? ends[0];
  const to = (next: Item | null): Step => ({ to: next, trail: [] });
  if (key === 'Backspace') return to(item('actor', near));
  if (ctrlKey) {
    const far = ends.find((id) => id !== near);
    return key === 'Enter' ? to(item('actor', far)) : undefined;
  }
  if (pages.includes(key)) return to(item('bundle', alongList(key, bundle, index)));
  if (!isArrow(key) || index < 0) return undefined;
  const isOn = key === 'ArrowDown' || key === 'ArrowRight';
  // Clockwise has no end: after the last comes the first.
  const next = bundle.at((index + (isOn ? 1 : -1)) % bundle.length);
  return to(item('bundle', next?.id));
}

function fromActor(
  { key, ctrlKey }: Press,
  at: Item,
  { actor }: Lists,
  scene: Scene,
  trail: readonly Stride[],
): Step | undefined {
  if (ctrlKey) return undefined;
  const index = actor.findIndex(({ id }) => id === at.id);
  if (pages.includes(key)) return { to: item('actor', alongList(key, actor, index)), trail: [] };
  if (!isArrow(key)) return undefined;
  const placed = scene.symbols.map((symbol) => ({ id: symbol.actor, at: symbol.at }));
  const from = placed.find(({ id }) => id === at.id);
  const stride = from && walk(trail, from, placed, key);
  return stride
    ? { to: item('actor', stride.to), trail: stride.trail }
    : { to: null, trail: [...trail] };
}

/** `undefined` when the key means nothing here. */
export const stepOf = (
  press: Press,
  at: Item,
  lists: Lists,
  scene: Scene,
  trail: readonly Stride[],
): Step | undefined =>
  at.kind === 'actor' ? fromActor(press, at, lists, scene, trail) : fromTie(press, at, lists);
