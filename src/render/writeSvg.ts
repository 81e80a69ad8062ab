// How does a tree become SVG text? Without a DOM, so that page, command line and tests write the same.
import { type SvgNode, shortNumber } from './svgNode';

/** What XML 1.0 cannot carry even when escaped: control characters, lone surrogates, U+FFFE, U+FFFF. */
const notXml =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text.replace(notXml, '\ufffd').replace(/[&<>"]/g, (character) => entities[character] ?? '');

/** Written SVG text of an element and what it contains. */
export function writeSvg({ tag, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes).map(
    ([name, value]) =>
      ` ${name}="${typeof value === 'number' ? shortNumber(value) : escaped(value)}"`,
  );
  const opening = `<${tag}${written.join('')}`;
  if (children.length === 0) return `${opening}/>`;
  const inner = children.map((child) =>
    typeof child === 'string' ? escaped(child) : writeSvg(child),
  );
  return `${opening}>${inner.join('')}</${tag}>`;
}
