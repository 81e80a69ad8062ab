// What does the EDTF library answer? The package ships no types; only what is used here is declared.
declare module 'edtf' {
  export interface SyntaxTree {
    type: 'Date' | 'Year' | 'Season' | 'Decade' | 'Century' | 'Interval' | 'Set' | 'List';
    values: unknown[];
  }
  /** Throws on anything that is not EDTF. */
  export function parse(input: string, constraints?: { seasonUncertainty?: boolean }): SyntaxTree;
}
