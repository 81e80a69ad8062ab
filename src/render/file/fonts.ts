// Which fonts does an image need, and where do their bytes come from? Node and the browser differ only there.
import type { SvgNode } from '../svgNode';
import { cutsFor, type FontCut, type FontWeight, fontFileName } from './fontTable';

/** Gives the bytes of a font file that hold at least the characters asked for. */
export interface FontSource {
  /** woff2, to be embedded: a subset, or the whole file where no subsetter is at hand. */
  toEmbed: (cut: FontCut, weight: FontWeight, characters: string) => Promise<Uint8Array>;
  /** woff2, woff or TTF, to take outlines from. */
  toOutline: (cut: FontCut, weight: FontWeight) => Promise<Uint8Array>;
}

export interface NeededFont {
  cut: FontCut;
  weight: FontWeight;
  /** Sorted, each once. */
  characters: string;
}

const weights: readonly FontWeight[] = [400, 500, 600, 700];

const weightOf = (value: string | number | undefined, inherited: FontWeight): FontWeight =>
  weights.find((weight) => weight === Number(value)) ?? inherited;

/** Calls back for each text that is drawn, with its weight. */
function eachText(
  node: SvgNode,
  inherited: FontWeight,
  isDrawn: boolean,
  visit: (text: string, weight: FontWeight) => void,
): void {
  const weight = weightOf(node.attributes['font-weight'], inherited);
  const isText = isDrawn || node.tag === 'text';
  if (node.tag === 'title' || node.tag === 'desc' || node.tag === 'metadata') return;
  for (const child of node.children) {
    if (typeof child !== 'string') eachText(child, weight, isText, visit);
    else if (isText) visit(child, weight);
  }
}

/** Font files for all text in a drawing, in a fixed order. */
export function fontsIn(tree: SvgNode): NeededFont[] {
  const needed = new Map<string, { cut: FontCut; weight: FontWeight; set: Set<string> }>();
  eachText(tree, 400, false, (text, weight) => {
    for (const character of text.normalize('NFC') + text) {
      for (const cut of cutsFor(character.codePointAt(0) ?? 0)) {
        const name = fontFileName(cut, weight);
        const known = needed.get(name) ?? { cut, weight, set: new Set() };
        known.set.add(character);
        needed.set(name, known);
      }
    }
  });
  return [...needed]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .filter(([, { set, cut }]) => isWorthwhile(set, cut))
    .map(([, { cut, weight, set }]) => ({ cut, weight, characters: [...set].sort().join('') }));
}

/** Direction marks and joiners are in several cuts; for them alone no file is needed. */
const isWorthwhile = (characters: ReadonlySet<string>, { cut }: FontCut): boolean =>
  cut === 'latin' || [...characters].some((character) => !/^[\p{Cf}\p{M}]$/u.test(character));

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Pure, for neither Buffer nor btoa is everywhere. */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let index = 0; index < bytes.length; index += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(index, index + 3);
    const left = bytes.length - index;
    parts.push(
      alphabet.charAt(a >> 2) + alphabet.charAt(((a & 3) << 4) | (b >> 4)),
      left > 1 ? alphabet.charAt(((b & 15) << 2) | (c >> 6)) : '=',
      left > 2 ? alphabet.charAt(c & 63) : '=',
    );
  }
  return parts.join('');
}

/** `@font-face` rules with everything inside. */
export async function embeddedFonts(
  tree: SvgNode,
  source: Pick<FontSource, 'toEmbed'>,
): Promise<string> {
  const rules = await Promise.all(
    fontsIn(tree).map(async ({ cut, weight, characters }) => {
      const bytes = await source.toEmbed(cut, weight, characters);
      const address = `url(data:font/woff2;base64,${base64Of(bytes)})`;
      const name = `font-family:'${cut.family}';font-style:normal;font-weight:${weight}`;
      return `@font-face{${name};src:${address} format('woff2');unicode-range:${cut.ranges}}`;
    }),
  );
  return rules.join('\n');
}
