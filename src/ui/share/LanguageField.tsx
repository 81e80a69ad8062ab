// In which of its languages does an embed show a dataset's own texts? A map in one asks for nothing.
import { useId } from 'react';
import type { Dataset } from '../../dataset/types';
import { languagesToRead } from '../../scene/words/languages';
import { share } from '../../scene/words/share';
import { LanguageOptions } from '../legend/LanguageOptions';
import type { Choices } from './choices';

interface Props {
  choices: Choices;
  dataset: Dataset;
  change: (part: Partial<Choices>) => void;
}

export function LanguageField({ choices, dataset, change }: Props) {
  const id = useId();
  const { tags, own } = languagesToRead(dataset);
  if (tags.length < 2) return null;
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
        <LanguageOptions tags={tags} />
      </select>
    </div>
  );
}
