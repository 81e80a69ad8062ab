// What does the file say to those who do not see the picture? Made from the data, and the reader's to change.
import { useId } from 'react';
import { save } from '../../scene/words/save';

/** Longer ones are read out by nobody. */
const longest = 2000;

interface Props {
  generated: string;
  /** `null`: the generated one. */
  own: string | null;
  onChange: (own: string | null) => void;
}

export function AltText({ generated, own, onChange }: Props) {
  const [id, note] = [useId(), useId()];
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {save.altText}
      </label>
      <textarea
        id={id}
        rows={4}
        maxLength={longest}
        aria-describedby={note}
        value={own ?? generated}
        onChange={({ target }) => onChange(target.value)}
      />
      <p className="field-note" id={note}>
        {save.altNote}
      </p>
      {own !== null && (
        <button type="button" className="quiet-button" onClick={() => onChange(null)}>
          {save.generated}
        </button>
      )}
    </div>
  );
}
