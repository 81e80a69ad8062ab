// Which land and water lie under a layout? Outlines as detailed as its projection can show.
import { basemapFor, type WorldTopology } from '../geo/basemap';
import type { Network } from '../model/network';
import { basemapLayer } from './basemapLayer';
import { placeOf } from './placeActors';
import type { Layout } from './placed';

/** Drawn actors by the country that is theirs. */
function actorsByIso({ actors, rootOf }: Network): Map<string, string> {
  const byIso = new Map<string, string>();
  for (const { id, codes } of actors.values()) {
    if (codes?.iso3166 && rootOf(id) === id) byIso.set(codes.iso3166, id);
  }
  return byIso;
}

/**
 * The layout with its basemap.
 *
 * @param tolerance pixels that an outline may stray
 */
export function withBasemap(layout: Layout, world: WorldTopology, tolerance: number): Layout {
  const { projection, frame, scale, centre, plan } = layout;
  const { network, gazetteer } = plan.input;
  const basemap = basemapLayer({
    basemap: basemapFor(world, projection, tolerance),
    projection,
    frame,
    scale,
    actorsByIso: actorsByIso(network),
    centre: centre === null ? null : placeOf(network, centre, gazetteer),
  });
  return { ...layout, basemap };
}
