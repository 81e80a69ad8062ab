// In which surroundings is an element drawn? What it inherits on its way down the tree.
import type { Box } from '../../scene/types';
import type { Style } from '../style';
import type { Target } from './links';
import type { Matrix } from './matrix';

export interface Place {
  /** To points of the page, y up. */
  matrix: Matrix;
  style: Style;
  target: Target | null;
  /** Points; links reach no further. */
  clip: Box;
}
