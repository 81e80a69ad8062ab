// What is a scene as a picture of its own? SVG text with plain colours and nothing to fetch.

import { type Theme, themes } from '../scene/theme';
import type { Scene } from '../scene/types';
import { fileProfile } from './profile';
import { svgTree } from './svgTree';
import { writeSvg } from './writeSvg';

/** @param theme the colour of each token; light when nothing is said */
export const writeScene = (scene: Scene, theme: Theme = themes.light): string =>
  writeSvg(svgTree(scene, fileProfile(theme)));
