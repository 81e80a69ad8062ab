// Where does a reader open a dataset of one's own, and go back to the page's?
import { useId } from 'react';
import { pickText } from '../../scene/text';
import { words } from '../../scene/words/words';
import { interfaceLanguage } from '../DatasetText';
import { useOpening } from './useOpening';

export function OpenDataset() {
  const { openFile, home, goHome, reading, outcome } = useOpening();
  const input = useId();
  const { opening } = words.page;
  return (
    <div className="open-dataset">
      {home && outcome?.isShown !== false && outcome && <p>{opening.shown(outcome.file)}</p>}
      {home && (
        <button type="button" className="quiet-button" onClick={goHome}>
          {opening.back(pickText(home.dataset.title, interfaceLanguage).text)}
        </button>
      )}
      <input
        id={input}
        className="sr-only file-input"
        type="file"
        accept=".json,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) openFile(file);
          target.value = '';
        }}
      />
      <label htmlFor={input} className="quiet-button">
        {reading ? opening.reading(reading) : opening.open}
      </label>
    </div>
  );
}
