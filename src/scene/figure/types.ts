// What is a figure in an article, as plain data?

/** `href` is `null` where there is nothing to open. */
interface FigureLink {
  text: string;
  href: string | null;
}

export type FigureCell = FigureLink[];

export interface Figure {
  title: string;
  /** BCP 47 of the title. */
  language: string;
  /** What one would say to somebody who does not see the picture. */
  altText: string;
  /** "As of 2 May 1999." */
  dates: string;
  sources: FigureLink[];
  table: {
    caption: string;
    head: string[];
    rows: FigureCell[][];
    /** Ties beyond the longest table. */
    rest: number;
  };
}
