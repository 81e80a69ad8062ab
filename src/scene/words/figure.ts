// Strings of the figure that stands in somebody's article: caption, table, and what leads on.
import { counted } from './vocabulary';

export const figure = {
  table: (count: number, date: string) => `${counted(count, 'tie')} as a table, ${date}`,
  head: ['Who', 'Kind and status', 'When', 'Said by', 'Source'],
  more: (count: number) => `and ${counted(count, 'more tie')} on the interactive page`,
  open: 'Open the interactive map',
};
