// Is each locator long enough to point, and too short to repeat what it points to?
import { field, items, textAt } from '../json/cursor';
import { describeText } from '../json/describeValue';
import { countWords } from '../locate/words';
import type { Finding } from '../problem';
import { wording } from '../wording';
import type { Context } from './context';

const fewest = 3;
const most = 7;

export function locators({ root }: Context): Finding[] {
  const things = [...items(field(root, 'ties')), ...items(field(root, 'events'))];
  const citations = things.flatMap((thing) => items(field(thing, 'citations')));
  return citations.flatMap((citation): Finding[] => {
    const exact = field(field(citation, 'locator'), 'exact');
    const text = textAt(exact);
    if (text === undefined || text === '') return [];
    const count = countWords(text);
    if (count >= fewest && count <= most) return [];
    const found = wording.wordCount(count, describeText(text));
    const expected = wording.words(fewest, most);
    return [{ code: 'locator-length', pointer: exact.pointer, expected, found }];
  });
}
