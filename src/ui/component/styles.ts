// Which styles does the component bring? One text, made by the library's build from the style sheets.

/** Set by scripts/library.mjs, which keeps every rule within `.entente`. */
declare const __ENTENTE_STYLES__: string;

export const styles: string = __ENTENTE_STYLES__;
