// In which languages can a dataset be read? A native option each, called as the language calls itself.
import type { PreparedDataset } from '../../dataset/prepared';

export const LanguageOptions = ({ of: languages }: { of: PreparedDataset['languages'] }) =>
  Object.entries(languages).map(([tag, name]) => (
    <option key={tag} value={tag} lang={tag}>
      {name}
    </option>
  ));
