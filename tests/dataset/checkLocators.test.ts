// Is every citation looked up in its source, and told where it stands in the dataset?
import { expect, it } from 'vitest';
import { checkLocators } from '../../src/dataset/checkLocators';
import { parse } from '../../src/dataset/parse';
import { validText } from './fixtures';

const article = `The ships will patrol the strait together from Monday, and the navy said so.
Dorn answers: not with Brenn, ever. After three years of war, the pact that Dorn leads
is all that is left. They will meet next week.`;

const checked = (text: string, json = validText) => {
  const { dataset } = parse(json);
  if (!dataset) throw new Error('The dataset is invalid.');
  return checkLocators(dataset, json, 'gazette', text);
};

it('finds all citations of ties and events', () => {
  expect(checked(article)).toEqual({ count: 6, problems: [] });
});

it('names what is missing, and where in the dataset it is cited', () => {
  const { problems } = checked(article.replace('not with', 'without'));
  expect(problems).toEqual([
    {
      code: 'locator-missing',
      severity: 'error',
      pointer: '/ties/1/citations/0/locator/exact',
      line: 101,
      column: 71,
      expected: 'words of the text, in this order and case',
      found: 'no "not with Brenn, ever"',
    },
  ]);
});

it('names what is ambiguous in the whole text', () => {
  const { problems } = checked(`${article} And the navy said so, again.`);
  expect(problems).toMatchObject([
    { code: 'locator-ambiguous', found: '2 places with "the navy said so"' },
  ]);
});

it('lets a prefix or suffix tell places apart', () => {
  const json = validText.replace('"the navy said so"', '"the navy said so", "suffix": ", again"');
  expect(checked(`${article} And the navy said so, again.`, json).problems).toEqual([]);
});

it('looks up the citations of one source only', () => {
  const { dataset } = parse(validText);
  if (!dataset) throw new Error('The dataset is invalid.');
  expect(checkLocators(dataset, validText, 'another', '')).toEqual({ count: 0, problems: [] });
});
