// Strings about moving the map by hand.
export const gestures = {
  twoFingers: 'Move the map with two fingers',
};
