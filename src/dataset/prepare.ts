// How does a dataset reach a page that has neither parser nor EDTF library? With its dates resolved, its languages known.
import { dateFields } from './dateFields';
import { textAt } from './json/cursor';
import { languageName, languagesOf } from './languages';
import type { DateValue, PreparedDataset } from './prepared';
import { isDateFailure, resolveDate } from './resolveDate';
import type { Dataset } from './types';

/** `dataset` is valid, as `parse` returns it; throws on a date that is not EDTF. */
export function prepare(dataset: Dataset): PreparedDataset {
  const dates: Record<string, DateValue> = {};
  for (const { at, use } of dateFields({ value: dataset, pointer: '' })) {
    const text = textAt(at);
    if (text === undefined || use === 'instant' || dates[text]) continue;
    const date = resolveDate(text);
    if (isDateFailure(date)) throw new Error(`${at.pointer} holds no date: ${text}`);
    dates[text] = date;
  }
  const tags = languagesOf(dataset);
  // Where there is no choice nobody reads a name, and for the first one `Intl` has to be opened.
  const languages = tags.map((tag) => [tag, tags.length > 1 ? languageName(tag) : tag]);
  return { dataset, dates, languages: Object.fromEntries(languages) };
}
