// Where does focus go when what had it is gone?
import type { Item } from './items';
import type { Lists } from './options';

/** From a tie to its actor, from an actor to the next. */
export function fallbackOf(lost: Item, before: Lists, { actor, owner }: Lists): string | null {
  const exists = (id: string) => actor.some((option) => option.id === id);
  if (lost.kind === 'bundle') {
    const ends = before.bundle.find(({ id }) => id === lost.id)?.actors ?? [];
    const wanted = owner !== null ? [owner, ...ends] : ends;
    return wanted.find(exists) ?? actor[0]?.id ?? null;
  }
  const at = before.actor.findIndex(({ id }) => id === lost.id);
  const later = before.actor.slice(at + 1).find(({ id }) => exists(id));
  return later?.id ?? actor.at(-1)?.id ?? null;
}
