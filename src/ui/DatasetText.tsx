// How does a dataset's own text stand in the page? In its language and direction, whatever the page's.
import type { Text } from '../dataset/types';
import { isRightToLeft, pickText } from '../scene/text';

export const interfaceLanguage = 'en';

export function DatasetText({ text }: { text: Text }) {
  const picked = pickText(text, interfaceLanguage);
  const direction = isRightToLeft(picked.text) ? 'rtl' : 'ltr';
  return (
    <bdi dir={direction} {...(picked.lang ? { lang: picked.lang } : {})}>
      {picked.text}
    </bdi>
  );
}
