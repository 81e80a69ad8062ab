// Whose data is on the page? While a reader's own file is shown, the head says so, with a way back.
import { pickText } from '../../scene/text';
import { opened } from '../../scene/words/opened';
import { useLanguage } from '../store/useEntente';
import { useOpening } from './useOpening';

export function OpenedNote() {
  const { home, shownFile, goHome } = useOpening();
  const language = useLanguage();
  if (!home || shownFile === null) return null;
  return (
    <p className="opened-note">
      {`${opened.shown(shownFile)} `}
      <button type="button" className="quiet-button" onClick={goHome}>
        {opened.back(pickText(home.dataset.title, language).text)}
      </button>
    </p>
  );
}
