// Whose data is on the page? While a reader's own file is shown, the head says so, with a way back.
import { pickText } from '../../scene/text';
import { words } from '../../scene/words/words';
import { interfaceLanguage } from '../DatasetText';
import { useOpening } from './useOpening';

export function OpenedNote() {
  const { home, shownFile, goHome } = useOpening();
  if (!home || shownFile === null) return null;
  const { opening } = words.page;
  return (
    <p className="opened-note">
      {`${opening.shown(shownFile)} `}
      <button type="button" className="quiet-button" onClick={goHome}>
        {opening.back(pickText(home.dataset.title, interfaceLanguage).text)}
      </button>
    </p>
  );
}
