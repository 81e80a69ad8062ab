// Which land and water lie under a layout? Outlines as detailed as its projection can show.
import { basemapFor, type Detail, type WorldTopology } from '../geo/basemap';
import type { Network } from '../model/network';
import { basemapLayer } from './basemapLayer';
import { type Gazetteer, placeOf } from './placeActors';
import type { Layout } from './placed';
import type { Sliced } from './sliced';

const gazetteers = new WeakMap<WorldTopology, Gazetteer>();

/** Where countries are, read from the file as it stands: no outline needs decoding for it. */
export function gazetteerOf(world: WorldTopology): Gazetteer {
  const known = gazetteers.get(world);
  if (known) return known;
  const gazetteer: Gazetteer = { labelPoints: {}, capitals: {} };
  for (const { id, properties } of world.objects.countries.geometries) {
    if (id === undefined || !properties || !('label' in properties)) continue;
    gazetteer.labelPoints[id] = properties.label;
    if (properties.capital) gazetteer.capitals[id] = properties.capital;
  }
  gazetteers.set(world, gazetteer);
  return gazetteer;
}

/** Drawn actors by the country that is theirs. */
function actorsByIso({ actors, rootOf }: Network): Map<string, string> {
  const byIso = new Map<string, string>();
  for (const { id, codes } of actors.values()) {
    if (codes?.iso3166 && rootOf(id) === id) byIso.set(codes.iso3166, id);
  }
  return byIso;
}

/** The layout with its basemap. */
export function* withBasemap(
  layout: Layout,
  world: WorldTopology,
  { tolerance, grid }: Detail,
): Sliced<Layout> {
  const { projection, frame, scale, centre, plan } = layout;
  const { network, gazetteer } = plan.input;
  const outlines = basemapFor(world, projection, tolerance);
  yield;
  const basemap = basemapLayer({
    basemap: outlines,
    projection,
    frame,
    grid,
    scale,
    actorsByIso: actorsByIso(network),
    centre: centre === null ? null : placeOf(network, centre, gazetteer),
  });
  return { ...layout, basemap };
}
