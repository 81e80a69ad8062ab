// Strings about moving the map by hand.
export const gestures = {
  holdToZoom: (key: string) => `Hold ${key} and scroll to zoom`,
  twoFingers: 'Move the map with two fingers',
};
