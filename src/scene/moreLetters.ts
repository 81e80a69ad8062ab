// How does a page come to know the widths of letters beyond Latin? It fetches this.
import beyond from './fontWidthsBeyond.json';
import { knowLetters } from './measureText';

export const knowAllLetters = (): void => knowLetters(beyond);
