// Which other ties join the same two? From one tie to all of its pair.
import { tiesOfPair } from '../../model/involved';
import { dyadOf } from '../../model/network';
import { useEntente } from '../store/useEntente';

export function PairButton({ tieId }: { tieId: string }) {
  const { network, dispatch, words } = useEntente();
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
        {words.details.allOfPair(count)}
      </button>
    </p>
  );
}
