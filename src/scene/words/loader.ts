// Strings that the loader itself says; it brings no others.
export const loadFrom = (host: string): string => `Load the map from ${host}`;
