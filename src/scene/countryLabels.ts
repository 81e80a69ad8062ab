// Which countries are named for orientation? The largest on the page that are nobody's and have room.
import type { Basemap } from '../geo/basemap';
import { pathOf } from '../geo/pathOf';
import type { FittedProjection, Frame } from '../geo/projection';
import { labelItem, widthOf } from './label';
import { areaOf, ringsOf, widthAt } from './outlines';
import type { LabelItem } from './types';

/** Frames less wide than this (px at scale 1) have no room for names that are not of the story. */
const wideFrame = 700;

/** More than are shown: what collides with a name or a line is dropped later. */
const mostCandidates = 12;

/** px at scale 1 that letters keep from the country's sides, and names from the frame's. */
const margin = 6;
const frameMargin = 40;

interface Asked {
  basemap: Basemap;
  projection: FittedProjection;
  frame: Frame;
  scale: number;
  /** Countries that are actors are named by their symbols. */
  isActor: (iso: string) => boolean;
}

/** Width and height on the page, roughly: exact outlines of all countries would cost too much. */
function roughSize({ projection }: Asked, { geometry }: Basemap['countries'][number]) {
  const outer = geometry.coordinates.map(([ring = []]) => ring);
  const largest = outer.reduce((one, other) => (other.length > one.length ? other : one), []);
  const every = Math.max(1, Math.floor(largest.length / 24));
  const points = largest.flatMap(([lon = 0, lat = 0], index) =>
    index % every === 0 ? [projection.project([lon, lat]) ?? []] : [],
  );
  const extent = (values: number[]) => Math.max(...values) - Math.min(...values);
  return {
    width: extent(points.flatMap(([x]) => x ?? [])),
    height: extent(points.flatMap(([, y]) => y ?? [])),
  };
}

/** One country's name where it fits, with the area it has on the page. */
function candidate(asked: Asked, country: Basemap['countries'][number]) {
  const { basemap, projection, frame, scale } = asked;
  const place = basemap.labelPoints[country.id];
  const at = place && projection.project(place);
  if (!at) return null;
  const [x, y] = at;
  const edge = frameMargin * scale;
  if (x < edge || y < edge || x > frame.width - edge || y > frame.height - edge) return null;
  const lines = [country.name];
  const style = { size: 12 * scale, weight: 400, lineHeight: 16 * scale } as const;
  const half = widthOf(lines, style) / 2 + margin * scale;
  const rough = roughSize(asked, country);
  if (rough.width < 2 * half || rough.height < style.lineHeight) return null;
  const rings = ringsOf(pathOf(country.geometry, projection, frame));
  const room = widthAt(rings, [x, y]);
  if (!room || room[1] - room[0] < 2 * half) return null;
  const middle = Math.min(room[1] - half, Math.max(room[0] + half, x));
  const label = labelItem(
    { kind: 'country', of: country.id, lines, token: 'muted', halo: 'land', lang: 'en' },
    style,
    [middle, y + 4 * scale],
    'middle',
  );
  return { label, area: areaOf(rings) };
}

/** Largest first. */
export function countryLabels(asked: Asked): LabelItem[] {
  const { basemap, frame, scale, isActor } = asked;
  if (frame.width / scale < wideFrame) return [];
  return basemap.countries
    .filter(({ id }) => !isActor(id))
    .flatMap((country) => candidate(asked, country) ?? [])
    .sort((one, other) => other.area - one.area)
    .slice(0, mostCandidates)
    .map(({ label }) => label);
}
