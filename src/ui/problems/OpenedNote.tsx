// Whose data is on the page? While a reader's own file is shown, the head says so, with a way back.
import { pickText } from '../../scene/text';
import { words } from '../../scene/words/words';
import { useLanguage } from '../store/useEntente';
import { useOpening } from './useOpening';

export function OpenedNote() {
  const { home, shownFile, goHome } = useOpening();
  const language = useLanguage();
  if (!home || shownFile === null) return null;
  const { opening } = words.page;
  return (
    <p className="opened-note">
      {`${opening.shown(shownFile)} `}
      <button type="button" className="quiet-button" onClick={goHome}>
        {opening.back(pickText(home.dataset.title, language).text)}
      </button>
    </p>
  );
}
