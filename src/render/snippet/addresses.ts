// Where do an embed's page, posters and loader stand?
import type { EmbedOptions, PinnedLoader, SnippetOptions } from './options';

/** What is pasted into an article leads to the web, and carries no password there. */
export function webAddress(address: string): string {
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new Error(`Not an http or https address without a password: ${url.protocol}`);
  return url.href;
}

const rootOf = (site: string): string => webAddress(new URL('./', site).href);

function checked(text: string, form: RegExp, what: string): string {
  if (!form.test(text)) throw new Error(`Not ${what}: ${text.slice(0, 40)}`);
  return text;
}

const idOf = (id: string): string => checked(id, /^[a-z0-9-]+$/, "a dataset's id");

export const languageTag = (tag: string): string =>
  checked(tag, /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a language tag');

/** A view as part of an address, without theme and language: an embed says those by itself. */
export function viewQuery(view: string): string {
  const query = new URLSearchParams(view);
  for (const name of ['theme', 'lang']) query.delete(name);
  return query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%7E', '~');
}

/** `embed/<id>/`, or `embed/<id>/<version>/` for one that never changes. */
export function embedFolder({ site, id, version }: SnippetOptions): string {
  const pinned = version ? `${checked(version, /^[0-9a-f]{8}$/, 'a version')}/` : '';
  return `${rootOf(site)}embed/${idOf(id)}/${pinned}`;
}

/** What an embed's address asks for beyond its dataset; what is as it opens is left out. */
function embedQuery({ view = '', theme = 'auto', chrome = 'full', lang }: EmbedOptions) {
  return [
    viewQuery(view),
    theme === 'auto' ? '' : `theme=${theme}`,
    chrome === 'full' ? '' : `chrome=${chrome}`,
    lang ? `lang=${languageTag(lang)}` : '',
  ]
    .filter(Boolean)
    .join('&');
}

export function embedAddress(options: SnippetOptions): string {
  const query = embedQuery(options);
  return query ? `${embedFolder(options)}?${query}` : embedFolder(options);
}

export const posterAddress = (
  { site, id }: Pick<SnippetOptions, 'site' | 'id'>,
  form: '' | '-tall',
): string => `${rootOf(site)}images/${idOf(id)}${form}.png`;

/** Live: one name for ever. Pinned: the very bytes. */
export function loaderAddress({ site }: SnippetOptions, loader: PinnedLoader | null): string {
  const file = loader ? checked(loader.file, /^v1\.[\w-]+\.js$/, "a loader's file") : 'v1.js';
  return `${rootOf(site)}embed/${file}`;
}
