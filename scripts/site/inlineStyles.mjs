// @ts-check
// Where are the styles of a page? In the page itself: nothing else is waited for before it is drawn.

const linked = /<link rel="stylesheet" crossorigin href="\.\/(assets\/([^"]+))">/g;

/** What marks a style sheet in a page, by the name under which scripts ask for it. */
export const sheetMark = 'data-sheet';

/**
 * Puts the text of the style sheets in the place of their links.
 * @param {string} html a page beside the folder of its assets
 * @param {(file: string) => string} read the text of a file that the page links to
 */
export const inlineStyles = (html, read) =>
  html.replace(linked, (_link, file, name) => {
    const css = read(file);
    if (css.includes('</')) throw new Error(`${file} would end the element that it stands in.`);
    return `<style ${sheetMark}="./${name}">${css.replaceAll('url(./', 'url(./assets/')}</style>`;
  });
