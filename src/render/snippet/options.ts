// What can a publisher choose about an embed, and what must every snippet say?
import type { Figure } from '../../scene/figure/types';

export const loadings = ['visible', 'click', 'eager'] as const;
export const chromes = ['full', 'min', 'none'] as const;
export const embedThemes = ['auto', 'light', 'dark'] as const;

/** What the reader gets first; all have a default. */
export interface EmbedOptions {
  /** When the frame is fetched: near the screen, after a click, or at once. */
  load?: (typeof loadings)[number];
  /** How much stands around the map. */
  chrome?: (typeof chromes)[number];
  theme?: (typeof embedThemes)[number];
  /** Of a frame, CSS pixels; without, it is as high as its width asks for. */
  height?: number | null;
  /** Of the dataset's own texts, BCP 47. */
  lang?: string;
  /** In the grammar of the address, as `writeQuery` of view/query.ts writes it. */
  view?: string;
}

export interface SnippetOptions extends EmbedOptions {
  /** The published site's root, `https://host/` or a folder of it. */
  site: string;
  /** The dataset's id. */
  id: string;
  /** Eight hex digits of the dataset's SHA-256 pin the embed to it; without, it follows the dataset. */
  version?: string | null;
  /** Mandatory: it names the frame for those who do not see it. */
  title: string;
}

/** The loader that a pinned snippet names: a file that never changes, and its digest. */
export interface PinnedLoader {
  /** File name in `embed/`. */
  file: string;
  /** `sha384-…` */
  integrity: string;
}

export interface ElementSnippetOptions extends SnippetOptions {
  figure: Figure;
  /** The interactive page of this view. */
  page: string;
  /** The box grows with what it shows; the article moves when it does. */
  autoHeight?: boolean;
  loader?: PinnedLoader | null;
}

/** The box of a poster, in CSS pixels; below `narrow` the tall one is shown. */
export const posterBox = { width: 1200, height: 760 };
export const tallBox = { width: 960, height: 1200 };
export const narrow = 600;
/** No frame is lower than this, however narrow it is: a phone shows the whole map over its timeline. */
export const lowestFrame = 560;
