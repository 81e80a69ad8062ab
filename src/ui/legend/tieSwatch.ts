// How does one tie look on its own? Its form, with a head only where it points somewhere.
import type { Tie } from '../../dataset/types';
import type { Network } from '../../model/network';
import type { Standing } from '../../model/snapshot';
import { encodeStrand } from '../../scene/encode/strand';
import { headsOf } from '../../scene/heads';
import { swatchSize } from '../../scene/legend';
import type { Curve, Piece, Point } from '../../scene/types';

const middle = swatchSize.height / 2;
const curve: Curve = [
  [1, middle],
  [swatchSize.width / 2, middle],
  [swatchSize.width - 1, middle],
];

/** Between a head and the start, the mark stands left of the middle, as in the legend. */
const markAt = (hasHead: boolean): Point => [swatchSize.width * (hasHead ? 0.43 : 0.5), middle];

export function tieSwatch(tie: Tie, network: Network, { status, presence }: Standing): Piece[] {
  const headAtEnd = headsOf(network, [tie.id]).size > 0;
  const headAtStart = headAtEnd && !network.ends.get(tie.id)?.isDirected;
  return encodeStrand(
    {
      ...{ type: tie.type, status, presence, isNew: false },
      lines: [{ curve, headAtStart, headAtEnd }],
      markAt: markAt(headAtEnd && !headAtStart),
    },
    1,
  );
}
