// What does the article show without any script? Poster, caption, sources, and the ties as a table.
import type { Figure, FigureCell } from '../../scene/figure/types';
import { figure as words } from '../../scene/words/figure';
import { page } from '../../scene/words/page';
import { posterAddress, webAddress } from './addresses';
import { escaped, indented, isolated, link, opening, wrapped } from './html';
import { type ElementSnippetOptions, narrow, posterBox, tallBox } from './options';

const block = (tag: string, lines: readonly string[], attributes = {}): string =>
  `${opening(tag, attributes)}\n${lines.map((line) => indented(line)).join('\n')}\n</${tag}>`;

/**
 * The box has its size before the picture is there, upright on a phone: the frame that is laid over
 * it later moves nothing.
 */
function poster(options: ElementSnippetOptions): string {
  const tall = opening('source', {
    media: `(max-width:${narrow}px)`,
    ...tallBox,
    srcset: posterAddress(options, '-tall'),
  });
  const wide = opening('img', {
    src: posterAddress(options, ''),
    ...posterBox,
    style: 'display:block;width:100%;height:auto',
    alt: options.figure.altText,
    loading: 'lazy',
  });
  const picture = block('picture', [tall, wide]);
  const lead = block('a', [picture], { href: webAddress(options.page) });
  return block('div', [lead], { 'data-media': true, style: 'position:relative' });
}

function caption({ figure, page: address }: ElementSnippetOptions): string {
  const { title, language, dates, sources } = figure;
  const name = sources.length > 1 ? page.sources : page.source;
  const named = sources.map(({ text, href }) => link(text, href)).join(', ');
  const heading = wrapped('strong', escaped(title), { lang: language, dir: 'auto' });
  const facts = `${escaped(dates)} ${escaped(name)}: ${named}.`;
  return wrapped('figcaption', `${heading} ${facts} ${link(words.open, address)}.`);
}

const cell = (parts: FigureCell): string =>
  parts.map(({ text, href }) => link(text, href)).join('; ');

function row([first = [], ...others]: FigureCell[]): string {
  const head = wrapped('th', cell(first), { scope: 'row', style: 'text-align:start' });
  return wrapped('tr', head + others.map((parts) => wrapped('td', cell(parts))).join(''));
}

function table({ table: { caption: name, head, rows, rest } }: Figure): string {
  const names = head.map((text) =>
    wrapped('th', escaped(text), { scope: 'col', style: 'text-align:start' }),
  );
  const more = rest > 0 ? [wrapped('p', isolated(words.more(rest)))] : [];
  const grid = block('table', [
    wrapped('thead', wrapped('tr', names.join(''))),
    block('tbody', rows.map(row)),
  ]);
  const scrolling = block('div', [grid], { style: 'overflow-x:auto' });
  return block('details', [wrapped('summary', escaped(name)), scrolling, ...more]);
}

export const figureHtml = (options: ElementSnippetOptions): string =>
  block('figure', [poster(options), caption(options), table(options.figure)], {
    style: 'margin:0',
  });
