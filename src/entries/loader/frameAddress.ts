// Which page does an element frame? One of the web, written out or of the article's own site.

/** `null` for scripts, data, passwords, and for another host that looks like a path ("//host"). */
export function frameAddress(element: HTMLElement): URL | null {
  const attribute = (name: string) => element.getAttribute(name) ?? '';
  const written = attribute('src');
  if (!URL.canParse(written, document.baseURI)) return null;
  const url = new URL(written, document.baseURI);
  const isWeb = /^https?:\/\/[^/@]+\//.test(url.href);
  const isKnown = /^https?:\/\//i.test(written) || url.origin === location.origin;
  const query = new URLSearchParams(attribute('view'));
  for (const name of ['theme', 'chrome', 'lang'])
    if (attribute(name)) query.set(name, attribute(name));
  url.search = String(query);
  return isWeb && isKnown ? url : null;
}
