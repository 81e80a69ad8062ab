// How does a message cross between an article and the map in its frame? As JSON text of limited length.

/** Characters; nothing that either side says comes near. */
export const longestMessage = 8192;

/** What a message says; nothing for what is no text, too long, no JSON, or no object. Never throws. */
export function readFields(data: unknown): Record<string, unknown> {
  try {
    return typeof data === 'string' && data.length <= longestMessage ? { ...JSON.parse(data) } : {};
  } catch {
    return {};
  }
}
