// Which page does an element frame? One of the web, written out or of the article's own site.

/** What begins otherwise is nothing, or another host that looks like a path: "//host", "/\\host". */
const beginning = /^(\.+\/)*\/?\w/;

/** `null` for that, and for scripts, data and passwords. */
export function frameAddress(element: HTMLElement): URL | null {
  const attribute = (name: string) => element.getAttribute(name) ?? '';
  const written = attribute('src');
  if (!beginning.test(written) || !URL.canParse(written, document.baseURI)) return null;
  const url = new URL(written, document.baseURI);
  const query = new URLSearchParams(attribute('view'));
  for (const name of ['theme', 'chrome', 'lang'])
    if (attribute(name)) query.set(name, attribute(name));
  url.search = String(query);
  return /^https?:\/\/[^/@]+\//.test(url.href) ? url : null;
}
