// What does each language of a list call itself?
import { languageName } from '../../scene/words/languages';

/** Where it was built, a language may call itself otherwise than here: the built name stays. */
export const LanguageOptions = ({ tags }: { tags: readonly string[] }) =>
  tags.map((tag) => (
    <option key={tag} value={tag} lang={tag} suppressHydrationWarning>
      {languageName(tag)}
    </option>
  ));
