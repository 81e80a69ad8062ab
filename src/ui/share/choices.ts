// What does a publisher choose about an embed? Its strength first: it decides what else can be had.
import { chromes, embedThemes, loadings } from '../../render/snippet/options';
import type { View } from '../../view/view';

export const strengths = ['element', 'frame', 'react'] as const;
export const starts = ['shown', 'opening'] as const;
export const versions = ['live', 'pinned'] as const;
export { chromes, embedThemes };

type Strength = (typeof strengths)[number];
type Loading = (typeof loadings)[number];
type Height = 'box' | 'grows' | 'fixed';

export interface Choices {
  strength: Strength;
  /** Which view it opens with: the one on the screen, or the dataset's own. */
  start: (typeof starts)[number];
  theme: (typeof embedThemes)[number];
  chrome: (typeof chromes)[number];
  load: Loading;
  height: Height;
  /** Of a fixed height. */
  pixels: number;
  version: (typeof versions)[number];
  /** Of the dataset's texts, as in a view. */
  language: View['language'];
}

interface Offer {
  loads: readonly Loading[];
  heights: readonly Height[];
}

/** A frame alone knows no click and does not grow; a component is laid out by the page it is in. */
export const offers: Record<Strength, Offer> = {
  element: { loads: loadings, heights: ['box', 'grows'] },
  frame: { loads: ['visible', 'eager'], heights: ['box', 'fixed'] },
  react: { loads: ['visible'], heights: ['box'] },
};

export const firstChoices = (view: View): Choices => ({
  ...{ strength: 'element', start: 'shown', theme: view.theme, chrome: 'full' },
  ...{ load: 'visible', height: 'box', pixels: 640, version: 'live', language: view.language },
});

const kept = <Value>(chosen: Value, offered: readonly [Value, ...Value[]] | readonly Value[]) =>
  offered.includes(chosen) ? chosen : (offered[0] ?? chosen);

/** The choices that hold: what this strength cannot have is as it offers it first. */
export function holding(choices: Choices): Choices {
  const { loads, heights } = offers[choices.strength];
  return { ...choices, load: kept(choices.load, loads), height: kept(choices.height, heights) };
}
