// Is a text of the right length, and written as the field takes it?
import { describeText } from '../../json/describeValue';
import type { ProblemCode } from '../../problem';
import { idPattern, languagePattern, linkPattern } from '../../schema/blocks';
import { wording } from '../../wording';
import type { Check, Keywords } from './keywords';

interface Form {
  code: ProblemCode;
  expected: string;
  mend?: (text: string) => string;
}

const asId = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 64);

const withoutScheme = /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/;
const asLink = (text: string) =>
  withoutScheme.test(text.trim()) ? `https://${text.trim()}` : text;

const forms: Record<string, Form> = {
  [idPattern]: { code: 'invalid-id', expected: wording.id, mend: asId },
  [linkPattern]: { code: 'invalid-link', expected: wording.link, mend: asLink },
  [languagePattern]: {
    code: 'invalid-language',
    expected: wording.language,
    mend: (text) => text.replaceAll('_', '-'),
  },
};

const isLonger = (text: string, most: number) => text.length > most && [...text].length > most;

/** Lengths count characters (code points), not UTF-16 units. */
export function checkText(keywords: Keywords): Check {
  const { minLength = 0, maxLength = Infinity, pattern, description } = keywords;
  const shape = pattern === undefined ? null : new RegExp(pattern, 'u');
  const form = forms[pattern ?? ''];
  const code = form?.code ?? 'invalid-format';
  const shapeExpected = form?.expected ?? wording.pattern(pattern ?? '', description);
  return (value, pointer, report) => {
    if (typeof value !== 'string') return;
    if (value.length < minLength) {
      report.push({ code: 'empty-text', pointer, expected: wording.someText, found: '""' });
    } else if (isLonger(value, maxLength)) {
      const found = wording.characters([...value].length);
      report.push({ code: 'text-too-long', pointer, expected: wording.atMost(maxLength), found });
    } else if (shape && !shape.test(value)) {
      const suggest = () => {
        const mended = form?.mend?.(value);
        return mended !== undefined && mended !== value && shape.test(mended) ? mended : undefined;
      };
      const found = describeText(value);
      report.push({ code, pointer, expected: shapeExpected, found, suggest });
    }
  };
}
