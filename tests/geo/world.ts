// The generated basemap, and the places that the tests of the map ask about.
import { readFileSync } from 'node:fs';
import type { WorldTopology } from '../../src/geo/basemap';
import type { LonLat, Padding } from '../../src/geo/projection';

export const world: WorldTopology = JSON.parse(
  readFileSync(new URL('../../src/geo/basemap/world.json', import.meta.url), 'utf8'),
);

export const washington: LonLat = [-77.04, 38.9];
const moscow: LonLat = [37.62, 55.75];
export const baghdad: LonLat = [44.4, 33.33];
export const damascus: LonLat = [36.3, 33.51];
export const tehran: LonLat = [51.42, 35.69];
export const capitals = [washington, moscow, baghdad, damascus, tehran];

export const desktop = { width: 1072, height: 680 };
export const phone = { width: 360, height: 470 };
export const desktopPadding: Padding = { top: 90, right: 60, bottom: 200, left: 150 };
export const phonePadding: Padding = { top: 60, right: 60, bottom: 120, left: 30 };
