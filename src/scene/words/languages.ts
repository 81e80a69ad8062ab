// Which languages can a dataset's texts be read in, and what does each call itself?
import { languagesOf } from '../../dataset/languages';
import type { Dataset } from '../../dataset/types';
import { interfaceLanguage, pickText } from '../text';

interface Languages {
  /** BCP 47; fewer than two are no choice. */
  tags: string[];
  /** The one that a view without a language shows. */
  own: string;
}

/** "Français", "العربية"; a tag that no browser knows stands for itself. */
export function languageName(tag: string): string {
  try {
    const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    return tag;
  }
}

export function languagesToRead(dataset: Dataset): Languages {
  const tags = languagesOf(dataset);
  const { lang } = pickText(dataset.title, interfaceLanguage);
  return { tags, own: lang ?? tags[0] ?? interfaceLanguage };
}
