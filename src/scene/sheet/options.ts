// Which parts of a sheet are there?

/** Which parts a reader may leave out. */
export interface SheetOptions {
  title: boolean;
  legend: boolean;
  /** Timeline strip. */
  strip: boolean;
  /** Numbers on the map, and a table of ties with their sources. */
  evidence: boolean;
}
