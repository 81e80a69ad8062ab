// Strings about what is wrong with a file that was opened.
import { counted } from './vocabulary';

export const problemWords = {
  title: (file: string) => `${file} cannot be shown`,
  warnings: (file: string, count: number) =>
    `${file} is shown. ${counted(count, 'thing')} to look at`,
  count: (count: number) => `${counted(count, 'problem')}. What was shown before is still here.`,
  at: (line: number, column: number) => `Line ${line}, column ${column}`,
  expected: 'Expected',
  found: 'Found',
  suggestion: 'Did you mean',
  more: (count: number) => `and ${counted(count, 'more problem', 'more problems')}`,
};
