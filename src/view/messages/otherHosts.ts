// How do hosts without our loader learn a frame's height? Each from a message of its own dialect.

/** A message for `parent.postMessage`; none of them holds anything but a height and an address. */
type Broadcast = object | string;

/** WordPress hands a frame a secret in its address, and listens to nothing without it. */
const secretIn = (hash: string): string | null =>
  /[#&]\??secret=([a-z0-9]{1,40})(?:&|$)/i.exec(hash)?.[1] ?? null;

export const isInWordPress = (hash: string): boolean => secretIn(hash) !== null;

/**
 * @param height CSS pixels
 * @param address of the frame itself: Embedly's listeners find the frame by it
 */
export function heightForOtherHosts(height: number, { href, hash }: URL): Broadcast[] {
  const secret = secretIn(hash);
  return [
    // AMP, https://amp.dev/documentation/components/amp-iframe
    { sentinel: 'amp', type: 'embed-size', height },
    // Embedly, Iframely, Medium
    JSON.stringify({ src: href, context: 'iframe.resize', height }),
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ];
}
