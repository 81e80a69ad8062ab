// In which languages does a dataset have texts of its own, what are they called, which one is meant?
import type { Dataset, Text } from './types';

const subtags = (tag: string): string[] => tag.toLowerCase().split('-');

/**
 * What a map is read by: title, summary, names, labels and sentences. Titles of sources do not
 * count, because a source keeps its language in every dataset.
 */
function textsOf({ title, summary, actors, ties, events }: Dataset): Text[] {
  const told = [...ties, ...events].flatMap(({ label, sentence }) => [label, sentence]);
  return [title, summary, ...actors.map(({ name }) => name), ...told];
}

/** BCP 47, as the dataset writes them; first the one that it says its plain texts are in. */
export function languagesOf(dataset: Dataset): string[] {
  const languages = new Set(dataset.language ? [dataset.language] : []);
  for (const text of textsOf(dataset))
    if (typeof text !== 'string') for (const tag of Object.keys(text)) languages.add(tag);
  return [...languages];
}

/** "Français", "العربية"; a tag that `Intl` does not know stands for itself. */
export function languageName(tag: string): string {
  try {
    const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    return tag;
  }
}

/** The language that is asked for: exactly, else of the same base, whatever its case. */
export function languageAmong(languages: readonly string[], asked: string): string | undefined {
  const wanted = subtags(asked);
  return (
    languages.find((tag) => subtags(tag).join() === wanted.join()) ??
    languages.find((tag) => subtags(tag)[0] === wanted[0])
  );
}
