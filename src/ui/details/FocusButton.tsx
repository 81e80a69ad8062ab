// How does a reader see only an actor's surroundings, and the whole map again?
import { details as detailsWords } from '../../scene/words/details';
import { actorName } from '../../scene/words/names';
import { useEntente } from '../store/useEntente';

export function FocusButton({ actorId }: { actorId: string }) {
  const { network, view, language, dispatch, words } = useEntente();
  const drawn = network.rootOf(actorId);
  if (!network.tiesOf.has(drawn)) return null;
  const isFocused = view.focus === drawn;
  return (
    <button
      type="button"
      className="button"
      onClick={() => dispatch({ type: 'focus', actor: isFocused ? null : drawn })}
    >
      {isFocused
        ? words.legend.showAllActors
        : detailsWords.focus(actorName(drawn, network, language))}
    </button>
  );
}
