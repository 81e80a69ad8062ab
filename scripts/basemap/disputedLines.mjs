// Along which lines are the disputed areas cut from the outlines of the source data?

/**
 * West edge of the occupied Golan Heights, north to south, from the border with Lebanon near
 * Dan, along the Jordan and the east shore of Lake Tiberias, to the Yarmouk. Drawn by hand for a
 * map at 1:50 million: each point is within some 3 km. Its east edge is the source's own line
 * between Israel and Syria, which follows the disengagement line of 1974.
 */
export const golanWestEdge = [
  [35.627, 33.275],
  [35.66, 33.24],
  [35.65, 33.19],
  [35.62, 33.11],
  [35.63, 33.04],
  [35.64, 32.98],
  [35.63, 32.91],
  [35.65, 32.87],
  [35.66, 32.81],
  [35.65, 32.75],
  [35.64, 32.7],
  [35.611, 32.682],
];

/** Crimea's outline lies in this box: west, south, east, north. */
export const crimeaBox = [32.3, 44.2, 36.8, 46.35];
