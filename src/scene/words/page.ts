// Strings of the page around the map.
export const page = {
  name: 'Entente',
};
