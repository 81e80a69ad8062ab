// `entente/world`: the outlines of land, borders and disputed areas, to be drawn under a map.
import type { WorldTopology } from '../geo/basemap';
import outlines from '../geo/basemap/world.json';

/** Natural Earth in the UN's view of Crimea and Western Sahara, as TopoJSON. */
// The file is generated; its shape is tested where it is decoded.
export const world = outlines as unknown as WorldTopology;
