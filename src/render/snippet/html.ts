// How does text become HTML that a content system accepts? Written, never parsed; everything escaped.

/** What HTML cannot carry even when escaped: control characters, lone surrogates, U+FFFE, U+FFFF. */
const notHtml =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** On one line: a blank line would end the block in content systems that read Markdown. */
export const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(notHtml, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** `true`: an attribute without a value; `false` and `null`: none. */
export type HtmlAttributes = Record<string, string | number | boolean | null>;

export function opening(tag: string, attributes: HtmlAttributes = {}): string {
  const written = Object.entries(attributes).map(([name, value]) => {
    if (value === null || value === false) return '';
    return value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
  });
  return `<${tag}${written.join('')}>`;
}

/** An element around HTML that is written already. */
export const wrapped = (tag: string, inner: string, attributes: HtmlAttributes = {}): string =>
  `${opening(tag, attributes)}${inner}</${tag}>`;

/** Text of the dataset, which keeps its direction to itself. */
export const isolated = (text: string): string => wrapped('bdi', escaped(text));

/** Linked only where it leads to the web. */
export function link(text: string, href: string | null): string {
  const inner = isolated(text);
  const leads = href !== null && /^https?:\/\//i.test(href);
  return leads ? wrapped('a', inner, { href, rel: 'noopener' }) : inner;
}

export const indented = (text: string, by = 2): string =>
  text
    .split('\n')
    .map((line) => (line ? `${' '.repeat(by)}${line}` : line))
    .join('\n');
