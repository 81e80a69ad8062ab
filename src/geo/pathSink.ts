// How does a stream of projected points become short SVG path data?
import type { GeoStream } from 'd3-geo';

/** Tenths of a pixel, as whole numbers: relative steps add up without drift. */
type Tenths = [number, number];

/** Collects lines and rings; `path()` writes them. Points of `Point` geometries draw nothing. */
export function pathSink(): { stream: GeoStream; path(): string } {
  const parts: string[] = [];
  let line: Tenths[] | null = null;
  let inPolygon = false;
  const stream: GeoStream = {
    point(x, y) {
      line?.push([Math.round(x * 10), Math.round(y * 10)]);
    },
    lineStart() {
      line = [];
    },
    lineEnd() {
      if (line) parts.push(writeLine(line, inPolygon));
      line = null;
    },
    polygonStart() {
      inPolygon = true;
    },
    polygonEnd() {
      inPolygon = false;
    },
  };
  return { stream, path: () => parts.join('') };
}

function writeLine(line: Tenths[], closed: boolean): string {
  const [start, ...rest] = withoutStraight(line);
  if (!start || rest.length < (closed ? 2 : 1)) return '';
  let [x, y] = start;
  const steps = rest.map(([nextX, nextY]) => {
    const step = pair(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${pair(...start)}l${joined(steps)}${closed ? 'z' : ''}`;
}

/** Drops repeats, and points in the middle of a straight run in one direction. */
function withoutStraight(line: Tenths[]): Tenths[] {
  const kept: Tenths[] = [];
  for (const point of line) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    if (before && last && isStraight(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function isStraight([x0, y0]: Tenths, [x1, y1]: Tenths, [x2, y2]: Tenths): boolean {
  const [inX, inY, outX, outY] = [x1 - x0, y1 - y0, x2 - x1, y2 - y1];
  return inX * outY === inY * outX && inX * outX + inY * outY > 0;
}

const number = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./, '$1.');

/** "3.5-2", "-.4 7": a minus sign separates as well as a space. */
const pair = (x: number, y: number): string => {
  const second = number(y);
  return number(x) + (second.startsWith('-') ? '' : ' ') + second;
};

const joined = (pairs: string[]): string =>
  pairs.reduce((path, next) => path + (next.startsWith('-') ? '' : ' ') + next);
