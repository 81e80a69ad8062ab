// In which of its languages does the reader want a dataset's own texts? Shown where it has several.
import { ownLanguage } from '../../scene/text';
import { useEntente } from '../store/useEntente';
import { LanguageOptions } from './LanguageOptions';
import { QuietSelect } from './QuietSelect';

export function LanguageSelect() {
  const { network, view, dispatch, words } = useEntente();
  const { languages } = network.prepared;
  const own = ownLanguage(network.prepared);
  return (
    <QuietSelect
      label={words.page.language}
      value={view.language ?? own}
      onChoose={(tag) => dispatch({ type: 'language', language: tag === own ? null : tag })}
    >
      <LanguageOptions of={languages} />
    </QuietSelect>
  );
}
