// Strings of the page's list of all statements.
import { counted } from './vocabulary';

export const statements = {
  title: 'All statements',
  intro: (count: number) =>
    `Every tie of the dataset, ${count} in all, whatever the date: the sentence, who says so, since when, and where the source says it.`,
  table: (count: number) => `The same ${counted(count, 'tie')} as a table`,
  events: 'Events',
  sources: 'Sources',
  published: (date: string) => `published ${date}`,
  status: 'Kind and status',
  who: 'Who',
  when: 'When',
  saidBy: 'Said by',
  where: 'Source',
};
