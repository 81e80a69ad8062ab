// What does the basemap show: which countries, borders and disputed areas, with which outlines?
import type { GeoJsonProperties, MultiLineString, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type {
  GeometryCollection,
  Topology,
  MultiLineString as TopoMultiLineString,
  MultiPolygon as TopoMultiPolygon,
} from 'topojson-specification';
import type { FittedProjection, LonLat } from './projection';
import { soundPolygons } from './soundPolygons';
import { thinArcs } from './thinArcs';

type CountryProperties = { name: string; label: LonLat; capital?: LonLat };

/** The generated file `basemap/world.json`. Ids are ISO 3166-1 alpha-3, and XKX for Kosovo. */
export type WorldTopology = Topology<{
  countries: GeometryCollection<CountryProperties>;
  disputed: GeometryCollection<{ name: string; within?: string }>;
  /** All countries in one, and what no country is said to contain. */
  land: TopoMultiPolygon;
  /** Borders between countries, each once. */
  borders: TopoMultiLineString;
}>;

interface NamedArea {
  id: string;
  name: string;
  geometry: MultiPolygon;
}

interface DisputedArea extends NamedArea {
  /** Alpha-3 of the country whose geometry contains it under the basemap's worldview. */
  within: string | null;
}

export interface Basemap {
  /** `id` is ISO 3166-1 alpha-3. An area may lack polygons too small for the projection. */
  countries: NamedArea[];
  /** All countries in one, without the borders between them. */
  land: MultiPolygon;
  /** Borders between countries, each once. */
  borders: MultiLineString;
  /** Areas whose belonging is disputed. */
  disputed: DisputedArea[];
  /** By alpha-3: a point well inside the country's largest polygon. */
  labelPoints: Record<string, LonLat>;
  /** By alpha-3, where the capital is not contested. */
  capitals: Record<string, LonLat>;
}

/** The generated file holds multipolygons only; the type of a collection cannot say so. */
const areasOf = <P extends GeoJsonProperties>(collection: GeometryCollection<P>) =>
  collection.geometries.filter((one) => one.type === 'MultiPolygon') as TopoMultiPolygon<P>[];

/** An outline is decoded when it is asked for: most countries are neither anybody's nor named. */
function namedArea(topology: WorldTopology, object: TopoMultiPolygon<{ name: string }>): NamedArea {
  let decoded: MultiPolygon | undefined;
  return {
    id: String(object.id),
    name: object.properties?.name ?? '',
    get geometry() {
      decoded ??= soundPolygons(feature(topology, object).geometry);
      return decoded;
    },
  };
}

/** Every outline at the file's full detail. */
export function decodeBasemap(topology: WorldTopology): Basemap {
  const countries = areasOf(topology.objects.countries);
  const disputed = areasOf(topology.objects.disputed);
  const labelPoints: Record<string, LonLat> = {};
  const capitals: Record<string, LonLat> = {};
  for (const { id, properties } of countries) {
    if (properties) labelPoints[String(id)] = properties.label;
    if (properties?.capital) capitals[String(id)] = properties.capital;
  }
  return {
    countries: countries.map((object) => namedArea(topology, object)),
    land: soundPolygons(feature(topology, topology.objects.land).geometry),
    borders: feature(topology, topology.objects.borders).geometry,
    disputed: disputed.map((object) => ({
      ...namedArea(topology, object),
      within: object.properties?.within ?? null,
    })),
    labelPoints,
    capitals,
  };
}

/** How closely an outline is drawn. */
export interface Detail {
  /** Pixels that it may stray. */
  tolerance: number;
  /** Tenths of a pixel between the places that a point can have. */
  grid: number;
}

/** As drawn on a live map. */
export const liveDetail: Detail = { tolerance: 0.4, grid: 1 };

/** For a drawing that travels with the first answer: hardly a line strays by a pixel. */
export const firstDetail: Detail = { tolerance: 0.8, grid: 5 };

/**
 * The basemap with only the detail that this projection can show: fine where it magnifies, coarse
 * where it compresses. Borders are thinned once, so neighbours still meet exactly.
 *
 * @param tolerance pixels that an outline may stray
 */
export const basemapFor = (
  topology: WorldTopology,
  projection: FittedProjection,
  tolerance = liveDetail.tolerance,
): Basemap => decodeBasemap(thinArcs(topology, projection, tolerance));
