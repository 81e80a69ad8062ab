// @ts-check
// How does a part of the page that comes later bring its styles? Beside its script, and not before it.
import { sheetMark } from './inlineStyles.mjs';

/**
 * What Vite has called for each `import()`, with the addresses of its style sheets, in a quarter of
 * its own size: it preloads nothing else here. What the page carries is not fetched. A sheet that
 * failed is fetched anew when it is asked for again.
 */
const helper = `const coming = {};
const isHere = (sheet) => document.querySelector('style[${sheetMark}="' + sheet + '"]');
const sheetAt = (href) =>
  (coming[href] ??= new Promise((resolve, reject) => {
    const onerror = () => {
      delete coming[href];
      link.remove();
      reject(new Error(href));
    };
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', crossOrigin: '', href, onload: resolve, onerror });
    document.head.append(link);
  }));
export const __vitePreload = async (load, sheets, from) => {
  const styles = sheets.map((sheet) => isHere(sheet) || sheetAt(new URL(sheet, from).href));
  const [part] = await Promise.all([load(), ...styles]);
  return part;
};`;

/** @returns {import('vite').Plugin} */
export const partStyles = () => ({
  name: 'entente-part-styles',
  enforce: 'pre',
  apply: 'build',
  load: (id) => (id === '\0vite/preload-helper.js' ? helper : undefined),
});
