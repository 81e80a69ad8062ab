// What may a map in a frame do in somebody else's page?

/**
 * No `allow-same-origin`: the page in the frame needs no storage, and never gets the host's.
 * Links to sources open outside of the sandbox, or the source's own page would not work.
 */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
export const permissions = 'fullscreen; clipboard-write';
export const referrerPolicy = 'strict-origin-when-cross-origin';
