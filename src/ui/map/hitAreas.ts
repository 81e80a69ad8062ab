// Where may one press to mean an actor? A disc of 44 px, shared out fairly with close neighbours.
import { pathOfPoints } from '../../scene/encode/pathData';
import type { Point, SymbolItem } from '../../scene/types';

/** Half the width of the area where there is room, px at scale 1. */
const hitRadius = 22;
const corners = 24;

const disc = ([x, y]: Point, radius: number): Point[] =>
  Array.from({ length: corners }, (_, index): Point => {
    const angle = (index / corners) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });

/** What of a convex outline is nearer to one point than to the other. */
function nearerTo(outline: readonly Point[], one: Point, other: Point): Point[] {
  const [dx, dy] = [other[0] - one[0], other[1] - one[1]];
  const middle = (other[0] ** 2 + other[1] ** 2 - one[0] ** 2 - one[1] ** 2) / 2;
  const beyond = ([x, y]: Point) => x * dx + y * dy - middle;
  return outline.flatMap((point, index) => {
    const next = outline[(index + 1) % outline.length] ?? point;
    const [here, there] = [beyond(point), beyond(next)];
    const kept: Point[] = here <= 0 ? [point] : [];
    if (here <= 0 !== there <= 0) {
      const share = here / (here - there);
      kept.push([point[0] + share * (next[0] - point[0]), point[1] + share * (next[1] - point[1])]);
    }
    return kept;
  });
}

/**
 * SVG paths by actor; they never overlap. An area depends on its close neighbours alone, so that it
 * is made anew only where one of them comes or goes.
 */
export function hitAreasOf(scale: number) {
  const radius = hitRadius * scale;
  const known = new Map<string, string>();
  return (symbols: readonly Pick<SymbolItem, 'actor' | 'at'>[]): Map<string, string> =>
    new Map(
      symbols.map(({ actor, at }) => {
        const close = symbols.filter(
          (other) =>
            other.actor !== actor &&
            Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) < 2 * radius,
        );
        const key = [at, ...close.map((other) => other.at)].join();
        const path = known.get(key) ?? pathOfPoints(areaAmong(at, close, radius), true);
        known.set(key, path);
        return [actor, path];
      }),
    );
}

const areaAmong = (
  at: Point,
  close: readonly Pick<SymbolItem, 'at'>[],
  radius: number,
): readonly Point[] =>
  close.reduce((rest, other) => nearerTo(rest, at, other.at), disc(at, radius));
