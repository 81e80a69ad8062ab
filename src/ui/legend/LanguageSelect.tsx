// In which of its languages does the reader want a dataset's own texts? Asked only where it has several.
import { languagesToRead } from '../../scene/words/languages';
import { useEntente } from '../store/useEntente';
import { LanguageOptions } from './LanguageOptions';
import { QuietSelect } from './QuietSelect';

export function LanguageSelect() {
  const { network, view, dispatch, words } = useEntente();
  const { tags, own } = languagesToRead(network.prepared.dataset);
  if (tags.length < 2) return null;
  return (
    <QuietSelect
      label={words.page.language}
      value={view.language ?? own}
      onChoose={(tag) => dispatch({ type: 'language', language: tag === own ? null : tag })}
    >
      <LanguageOptions tags={tags} />
    </QuietSelect>
  );
}
