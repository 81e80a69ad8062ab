// Strings that the loader itself says; it brings no others.
export const loadFrom = (host: string): string => `Load the interactive map from ${host}`;
