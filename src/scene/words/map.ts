// Strings that are drawn on the map itself.
export const map = {
  notPlaced: 'Not placed on the map',
};
