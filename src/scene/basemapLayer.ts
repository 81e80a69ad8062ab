// What lies below everything? Land and water, actors' areas, disputed areas, distance rings.
import type { Basemap } from '../geo/basemap';
import { distanceRings } from '../geo/distanceRings';
import { graticule } from '../geo/graticule';
import { destination } from '../geo/greatCircle';
import { pathOf } from '../geo/pathOf';
import type { FittedProjection, Frame, LonLat } from '../geo/projection';
import { countryLabels } from './countryLabels';
import { labelItem } from './label';
import { hatchOf, ringsOf } from './outlines';
import type { BasemapLayer, LabelItem, Point } from './types';
import { format } from './words/vocabulary';

export interface BasemapInput {
  /** Its outlines as detailed as the projection can show. */
  basemap: Basemap;
  projection: FittedProjection;
  frame: Frame;
  /** Of outlines: tenths of a pixel between the places that a point can have. */
  grid: number;
  /** Multiplies strokes and text. */
  scale: number;
  /** Drawn actor ids by ISO 3166-1 alpha-3: their countries are tinted and not named here. */
  actorsByIso: ReadonlyMap<string, string>;
  /** Of the distance rings; `null`: none are drawn, for elsewhere they are no circles. */
  centre: LonLat | null;
}

const ringKilometres = [1000, 2500, 5000, 10_000];

/** Degrees clockwise from north, in order of preference: 6° south of east, then on round. */
const bearings = [96, 104, 88, 112, 80, 256, 264, 280, 72, 60, 120, 140, 240, 300, 40, 200, 320];
/** The first ring is in the thick of it, so its label stands lower: 42° south of east. */
const firstBearings = [132, 120, 144, 108, 228, 216];

/** Stripes of disputed areas, px at scale 1. */
const hatchPitch = 5;

/** A ring's label at the first bearing where it lies in the frame. */
function ringLabel(input: BasemapInput, centre: LonLat, kilometres: number): LabelItem[] {
  const { projection, frame, scale } = input;
  const [across, down] = [44 * scale, 30 * scale];
  const isInside = ([x, y]: Point) =>
    x > across && y > down && x < frame.width - across && y < frame.height - down;
  const tried = kilometres === ringKilometres[0] ? [...firstBearings, ...bearings] : bearings;
  for (const bearing of tried) {
    const at = projection.project(destination(centre, bearing, kilometres));
    if (!at || !isInside(at)) continue;
    const lines = [`${format(kilometres)} km`];
    const of = String(kilometres);
    return [
      labelItem(
        { kind: 'ring', of, lines, token: 'muted', halo: 'noteHalo', lang: null },
        { size: 12 * scale, weight: 400, lineHeight: 16 * scale },
        [at[0], at[1] + 4 * scale],
        'middle',
      ),
    ];
  }
  return [];
}

function ringsAround(input: BasemapInput, draw: (geometry: Geometry) => string) {
  const { centre, projection } = input;
  if (!centre || projection.spec.name !== 'logAzimuthal') return { rings: [], labels: [] };
  const rings = distanceRings(centre, ringKilometres).map(({ kilometres, geometry }) => ({
    kilometres,
    d: draw(geometry),
  }));
  return {
    rings: rings.filter(({ d }) => d !== ''),
    labels: ringKilometres.flatMap((kilometres) => ringLabel(input, centre, kilometres)),
  };
}

type Geometry = Parameters<typeof pathOf>[0];

/** The logarithmic map has no horizon: water as far as a drag can uncover. */
const waterAround = ({ width, height }: Frame): string =>
  `M${-width},${-height}h${3 * width}v${3 * height}h${-3 * width}z`;

/** Depends on projection, frame and who is tinted alone: keep it while time moves. */
export function basemapLayer(input: BasemapInput): BasemapLayer {
  const { basemap, projection, frame, grid, scale, actorsByIso } = input;
  const draw = (geometry: Geometry) => pathOf(geometry, projection, frame, grid);
  const isLogarithmic = projection.spec.name === 'logAzimuthal';
  const { rings, labels } = ringsAround(input, draw);
  const actorAreas = basemap.countries.flatMap(({ id, geometry }) => {
    const actor = actorsByIso.get(id);
    const d = actor ? draw(geometry) : '';
    return actor && d ? [{ actor, d }] : [];
  });
  const disputed = basemap.disputed.flatMap(({ id, name, geometry }) => {
    const d = draw(geometry);
    return d ? [{ id, name, d, hatch: hatchOf(ringsOf(d), hatchPitch * scale) }] : [];
  });
  const isActor = (iso: string) => actorsByIso.has(iso);
  return {
    sphere: isLogarithmic ? waterAround(frame) : draw({ type: 'Sphere' }),
    // On the logarithmic map the distance rings take its place.
    graticule: isLogarithmic ? '' : draw(graticule()),
    land: draw(basemap.land),
    borders: draw(basemap.borders),
    actorAreas,
    disputed,
    rings,
    labels: [...labels, ...countryLabels({ basemap, projection, frame, scale, isActor })],
  };
}
