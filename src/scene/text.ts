// In which language is a dataset's text shown? A string as it is; of a language map the best match.
import type { PreparedDataset } from '../dataset/prepared';
import type { Text } from '../dataset/types';
import type { View } from '../view/view';

/** BCP 47 of the catalogue in `words/`. */
export const interfaceLanguage = 'en';

/** In which language a view asks for the dataset's texts. */
export const languageOf = ({ language }: Pick<View, 'language'>): string =>
  language ?? interfaceLanguage;

export interface PickedText {
  text: string;
  /** BCP 47, where the dataset says it. */
  lang: string | null;
}

/** Picks the exact language, else its base language, else the first that the map holds. */
export function pickText(text: Text, language: string): PickedText {
  if (typeof text === 'string') return { text, lang: null };
  const base = language.split('-')[0] ?? language;
  const keys = Object.keys(text);
  const key =
    keys.find((candidate) => candidate === language) ??
    keys.find((candidate) => candidate.split('-')[0] === base) ??
    keys[0] ??
    '';
  return { text: text[key] ?? '', lang: key || null };
}

/** In which of its languages a dataset is read unless a view asks for another. */
export const ownLanguage = ({ dataset, languages }: PreparedDataset): string =>
  pickText(dataset.title, interfaceLanguage).lang ?? Object.keys(languages)[0] ?? interfaceLanguage;

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Whether the first strong letters are of a right-to-left script. */
export const isRightToLeft = (text: string): boolean => {
  const letters = text.match(/\p{L}/u);
  return letters ? rightToLeft.test(letters[0]) : false;
};
