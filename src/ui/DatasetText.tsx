// How does a dataset's own text stand in the page? In its language and direction, whatever the page's.
import type { Text } from '../dataset/types';
import { interfaceLanguage, isRightToLeft, pickText } from '../scene/text';
import { useLanguage, useSelected } from './store/useEntente';

export function DatasetText({ text }: { text: Text }) {
  const plain = useSelected(({ network }) => network.prepared.dataset.language);
  const picked = pickText(text, useLanguage());
  const lang = picked.lang ?? plain;
  const direction = isRightToLeft(picked.text) ? 'rtl' : 'ltr';
  return (
    <bdi dir={direction} {...(lang && lang !== interfaceLanguage ? { lang } : {})}>
      {picked.text}
    </bdi>
  );
}
