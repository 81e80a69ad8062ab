// For whom is a scene drawn? The live page takes tokens and handles; a file takes plain colours.
import type { Theme, Token } from '../scene/theme';
import type { BundleItem, Scene, StrandItem, SymbolItem } from '../scene/types';
import type { Attributes } from './svgNode';

export type Subject =
  | { kind: 'scene'; item: Scene }
  | { kind: 'actor'; item: SymbolItem }
  | { kind: 'bundle'; item: BundleItem }
  | { kind: 'strand'; item: StrandItem; bundle: BundleItem };

/** What the caller adds to a drawn subject: roles, tab stops and names, or titles and links. */
export interface Decoration {
  attributes?: Attributes;
  title?: string;
  description?: string;
  /** http or https; anything else is dropped. */
  href?: string | null;
}

export type Decorate = (subject: Subject) => Decoration;

export interface Profile {
  /** Adds classes and data-ids. */
  isLive: boolean;
  paint: (token: Token) => string;
  decorate: Decorate;
}

const nothing: Decorate = () => ({});

/** Colours stay variables, so that one drawing serves every theme. Keep it between renderings. */
export const liveProfile = (decorate: Decorate = nothing): Profile => ({
  isLive: true,
  paint: (token) => `var(--${token})`,
  decorate,
});

/** No variables, classes or ids: what every rasteriser and drawing program understands. */
export const fileProfile = (theme: Theme, decorate: Decorate = nothing): Profile => ({
  isLive: false,
  paint: (token) => theme[token],
  decorate,
});
