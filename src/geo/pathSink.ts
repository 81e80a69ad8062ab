// How does a stream of projected points become short SVG path data?
import type { GeoStream } from 'd3-geo';

/**
 * Collects lines and rings; `path()` writes them. Points of `Point` geometries draw nothing. Places are
 * kept in tenths of a pixel, as whole numbers: relative steps add up without drift.
 *
 * @param grid tenths of a pixel between the places that a point can have
 */
export function pathSink(grid: number): { stream: GeoStream; path(): string } {
  const onGrid = (pixels: number): number => Math.round((pixels * 10) / grid) * grid;
  let path = '';
  /** x and y of one point after another. */
  let line: number[] = [];
  let inLine = false;
  let inPolygon = false;
  const stream: GeoStream = {
    point(x, y) {
      if (inLine) addPoint(line, onGrid(x), onGrid(y));
    },
    lineStart() {
      inLine = true;
      line = [];
    },
    lineEnd() {
      path += writeLine(line, inPolygon);
      inLine = false;
    },
    polygonStart() {
      inPolygon = true;
    },
    polygonEnd() {
      inPolygon = false;
    },
  };
  return { stream, path: () => path };
}

/** Leaves out repeats, and points in the middle of a straight run in one direction. */
function addPoint(line: number[], x: number, y: number): void {
  const last = line.length - 2;
  if (last >= 0) {
    const lastX = line[last] ?? 0;
    const lastY = line[last + 1] ?? 0;
    if (lastX === x && lastY === y) return;
    if (last >= 2) {
      const inX = lastX - (line[last - 2] ?? 0);
      const inY = lastY - (line[last - 1] ?? 0);
      const outX = x - lastX;
      const outY = y - lastY;
      if (inX * outY === inY * outX && inX * outX + inY * outY > 0) line.length = last;
    }
  }
  line.push(x, y);
}

function writeLine(line: readonly number[], closed: boolean): string {
  if (line.length < (closed ? 6 : 4)) return '';
  let [x = 0, y = 0] = line;
  let path = `M${number(x)}${separated(number(y))}l`;
  for (let at = 2; at < line.length; at += 2) {
    const nextX = line[at] ?? 0;
    const nextY = line[at + 1] ?? 0;
    const across = number(nextX - x);
    path += (at > 2 ? separated(across) : across) + separated(number(nextY - y));
    x = nextX;
    y = nextY;
  }
  return closed ? `${path}z` : path;
}

/** "3.5", "-.4" */
function number(tenths: number): string {
  const size = Math.abs(tenths);
  const sign = tenths < 0 ? '-' : '';
  if (size % 10 === 0) return sign + size / 10;
  return `${sign}${size < 10 ? '' : Math.floor(size / 10)}.${size % 10}`;
}

/** A minus sign separates as well as a space. */
const separated = (digits: string): string => (digits.startsWith('-') ? digits : ` ${digits}`);
