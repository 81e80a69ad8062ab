// Which other ties join the same two? From one tie to all of its pair.
import { tiesOfPair } from '../../model/involved';
import { dyadOf } from '../../model/network';
import { details as detailsWords } from '../../scene/words/details';
import { useEntente } from '../store/useEntente';

export function PairButton({ tieId }: { tieId: string }) {
  const { network, dispatch } = useEntente();
  const actors = network.ends.get(tieId)?.actors ?? [];
  const [one = '', other = ''] = actors;
  if (actors.length !== 2) return null;
  const { id } = dyadOf(one, other);
  const count = tiesOfPair(network, id).length;
  if (count < 2) return null;
  return (
    <p className="details-part">
      <button
        type="button"
        className="button"
        onClick={() => dispatch({ type: 'select', selection: { kind: 'dyad', id } })}
      >
        {detailsWords.allOfPair(count)}
      </button>
    </p>
  );
}
