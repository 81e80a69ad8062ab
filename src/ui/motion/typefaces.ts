// Which typefaces does the page have? Those that its own style sheets declare.
import type { Typeface } from './orders';

/** Another host's sheet does not say what is in it. */
const isOurs = ({ href }: CSSStyleSheet): boolean =>
  href === null || new URL(href).origin === location.origin;

/** Addresses in a sheet are relative to it; elsewhere they would name something else. */
const absolute = (source: string, base: string): string =>
  source.replace(/url\("?([^")]+)"?\)/g, (_, address) => `url("${new URL(address, base)}")`);

export function typefacesOf(page: Document): Typeface[] {
  return [...page.styleSheets].filter(isOurs).flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const read = (name: string) => rule.style.getPropertyValue(name);
      return {
        family: read('font-family').replace(/["']/g, ''),
        source: absolute(read('src'), sheet.href ?? page.baseURI),
        weight: read('font-weight'),
        unicodeRange: read('unicode-range') || 'U+0-10FFFF',
      };
    }),
  );
}
