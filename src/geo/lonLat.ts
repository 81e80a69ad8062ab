// How is a place on the sphere written?

/** [longitude, latitude] in degrees, east and north positive. */
export type LonLat = [number, number];
