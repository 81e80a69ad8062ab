// Where does a citation lead? To the passage itself, by a text fragment made from the locator.
import type { Citation } from '../dataset/types';

/** One line, no half characters: what a browser compares with the text of the page. */
const plain = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** `-`, `,` and `&` are the grammar's own signs; encodeURIComponent leaves the first of them. */
const encoded = (text: string): string => encodeURIComponent(plain(text)).replaceAll('-', '%2D');

/**
 * `text=[prefix-,]textStart[,-suffix]`, after the draft "URL Fragment Text Directives" (WICG). The
 * whole run is the start: a range could begin at an earlier occurrence of its first words.
 */
function textDirective({ exact, prefix, suffix }: Citation['locator']): string {
  const before = prefix && plain(prefix) ? `${encoded(prefix)}-,` : '';
  const after = suffix && plain(suffix) ? `,-${encoded(suffix)}` : '';
  return `text=${before}${encoded(exact)}${after}`;
}

/** The source's address at the passage; `null` for anything but http and https. */
export function citationLink(url: string, locator: Citation['locator']): string | null {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return null;
  }
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  const [withoutDirective = ''] = address.href.split(':~:');
  const joint = withoutDirective.includes('#') ? '' : '#';
  return `${withoutDirective}${joint}:~:${textDirective(locator)}`;
}
