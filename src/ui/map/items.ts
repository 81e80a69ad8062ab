// Which drawn thing is under the pointer, or has focus? Read from the data attributes of the drawing.
export type Item = { kind: 'actor'; id: string } | { kind: 'bundle'; id: string };

/** The actor or bundle that an element belongs to; `null` on the background. */
export function itemOf(target: EventTarget | null): Item | null {
  const found = target instanceof Element ? target.closest('[data-actor],[data-tie]') : null;
  if (!found) return null;
  const actor = found.getAttribute('data-actor');
  if (actor !== null) return { kind: 'actor', id: actor };
  const bundle = found.getAttribute('data-tie');
  return bundle === null ? null : { kind: 'bundle', id: bundle };
}
