// In which of its languages does an embed show a dataset's own texts? A map in one asks for nothing.
import { useId } from 'react';
import type { PreparedDataset } from '../../dataset/prepared';
import { ownLanguage } from '../../scene/text';
import { share } from '../../scene/words/share';
import { LanguageOptions } from '../legend/LanguageOptions';
import type { Choices } from './choices';

interface Props {
  choices: Choices;
  prepared: PreparedDataset;
  change: (part: Partial<Choices>) => void;
}

export function LanguageField({ choices, prepared, change }: Props) {
  const id = useId();
  const { languages } = prepared;
  if (Object.keys(languages).length < 2) return null;
  const own = ownLanguage(prepared);
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {share.language}
      </label>
      <select
        id={id}
        value={choices.language ?? own}
        onChange={({ target }) => change({ language: target.value === own ? null : target.value })}
      >
        <LanguageOptions of={languages} />
      </select>
    </div>
  );
}
