// How high may a frame become that asks for a height? In bounds, not for nothing, and not for ever.

const lowest = 200;
const highest = 4000;
/** CSS pixels by which two measurements of the same page may differ. */
const tolerance = 2;
/** A page that grows with its frame asks again and again: after so many grows in a while it is not heard. */
const mostGrows = 6;
const within = 2000;

export interface FrameHeight {
  /** CSS pixels; `null` before anything was asked for. */
  height: number | null;
  /** When it grew of late, in milliseconds of any clock. */
  grows: readonly number[];
  /** It has grown too often: what is asked from now on is not heard. */
  isDeaf: boolean;
}

export const noHeightYet: FrameHeight = { height: null, grows: [], isDeaf: false };

/** The height after a request; the same value where nothing changes. */
export function heightAsked(known: FrameHeight, asked: number, now: number): FrameHeight {
  if (known.isDeaf || !Number.isFinite(asked)) return known;
  const height = Math.round(Math.min(highest, Math.max(lowest, asked)));
  const before = known.height ?? 0;
  if (Math.abs(height - before) <= tolerance) return known;
  const grows = known.grows.filter((time) => now - time < within);
  if (height > before) grows.push(now);
  return grows.length > mostGrows ? { ...known, isDeaf: true } : { height, grows, isDeaf: false };
}
