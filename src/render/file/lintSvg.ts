// Does an SVG file show the same in browsers, drawing programs and rasterisers, and do no harm?

export interface LintFinding {
  code:
    | 'forbidden-element'
    | 'forbidden-attribute'
    | 'not-hex'
    | 'outside'
    | 'not-a-number'
    | 'css';
  found: string;
}

/** Missing, black or different in at least one rasteriser, or able to run or fetch something. */
const forbiddenElements = new Set([
  ...['script', 'foreignobject', 'textpath', 'marker', 'filter', 'pattern', 'mask', 'image', 'use'],
  ...['animate', 'animatetransform', 'animatemotion', 'set', 'iframe', 'handler', 'symbol'],
]);

const colours = new Set(['fill', 'stroke', 'stop-color']);
const isHex = (value: string): boolean => /^(#[0-9a-f]{6}|none|url\(#[\w-]+\))$/.test(value);

function lintAttribute(tag: string, name: string, value: string): LintFinding[] {
  const findings: LintFinding[] = [];
  const add = (code: LintFinding['code']) =>
    findings.push({ code, found: `${tag} ${name}="${value.slice(0, 80)}"` });
  const isLink = name === 'href' || name === 'xlink:href';
  if (/^on/i.test(name) || ['class', 'style', 'vector-effect', 'opacity'].includes(name))
    add('forbidden-attribute');
  if (colours.has(name) && !isHex(value)) add('not-hex');
  if (!isLink && /NaN|Infinity|undefined/.test(value)) add('not-a-number');
  if (/var\(|oklch|context-(stroke|fill)|@import/i.test(value)) add('css');
  if (isLink && !(tag === 'a' && /^https?:\/\//.test(value))) add('outside');
  if (!isLink && /url\(\s*['"]?(?!#)/i.test(value)) add('outside');
  return findings;
}

/** Only fonts, and only such as are in the file. */
function lintStyle(css: string): LintFinding[] {
  const rest = css.replace(/@font-face\{[^{}]*\}/g, '').trim();
  const urls = [...css.matchAll(/url\(([^)]{0,40})/g)].map(([, start = '']) => start);
  return [
    ...(rest === '' ? [] : [{ code: 'css', found: rest.slice(0, 80) } as const]),
    ...urls
      .filter((start) => !start.startsWith('data:font/woff2;base64,'))
      .map((found) => ({ code: 'outside', found }) as const),
  ];
}

const attributePattern = /([\w:-]+)="([^"]*)"/g;

/** What is wrong with a file that `writeSheetSvg` wrote; empty when all is well. */
export function lintSvg(text: string): LintFinding[] {
  const findings: LintFinding[] = [];
  for (const [whole, tag = '', attributes = ''] of text.matchAll(/<([A-Za-z][\w:-]*)([^>]*)>/g)) {
    if (forbiddenElements.has(tag.toLowerCase()))
      findings.push({ code: 'forbidden-element', found: whole.slice(0, 80) });
    if (tag.includes(':') && !/^(rdf|dc|entente):/.test(tag))
      findings.push({ code: 'forbidden-element', found: whole.slice(0, 80) });
    for (const [, name = '', value = ''] of attributes.matchAll(attributePattern))
      if (!name.startsWith('xmlns')) findings.push(...lintAttribute(tag, name, value));
  }
  for (const [, css = ''] of text.matchAll(/<style>([^<]*)<\/style>/g))
    findings.push(...lintStyle(css));
  return findings;
}
