// How do I cut a part off a ring along a line, without disturbing the vertices it shares?

const squaredDistance = ([x0, y0], [x1, y1]) => (x0 - x1) ** 2 + (y0 - y1) ** 2;

function nearestIndex(ring, point) {
  let best = 0;
  ring.forEach((candidate, index) => {
    if (squaredDistance(candidate, point) < squaredDistance(ring[best], point)) best = index;
  });
  return best;
}

function walk(open, from, to) {
  const points = [];
  for (let index = from; index !== to; index = (index + 1) % open.length) points.push(open[index]);
  return [...points, open[to]];
}

/**
 * Cuts a closed ring along a line whose ends snap to the ring's nearest vertices: no vertex is
 * added to the ring, so that a neighbour that shares them still shares them.
 *
 * @returns two closed rings in the ring's own winding: the part walked from the line's start to
 *   its end, and the rest.
 */
export function splitRing(ring, line) {
  const open = ring.slice(0, -1);
  const start = nearestIndex(open, line[0]);
  const end = nearestIndex(open, line.at(-1));
  const inner = line.slice(1, -1);
  const first = [...walk(open, start, end), ...inner.toReversed()];
  const second = [...walk(open, end, start), ...inner];
  return [first, second].map((part) => [...part, part[0]]);
}
