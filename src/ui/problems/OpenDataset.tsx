// Where does a reader open a dataset of one's own, or an image that carries one?
import { useId } from 'react';
import { words } from '../../scene/words/words';
import { useOpening } from './useOpening';

export function OpenDataset() {
  const { openFile, reading } = useOpening();
  const input = useId();
  const { opening } = words.page;
  return (
    <div className="open-dataset">
      <input
        id={input}
        className="sr-only file-input"
        type="file"
        accept=".json,.svg,.png,.pdf,application/json"
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
