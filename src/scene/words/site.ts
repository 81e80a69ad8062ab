// Strings of a published site around its pages.
import { counted } from './vocabulary';

export const site = {
  title: 'All maps',
  intro: (count: number) =>
    `${counted(count, 'dataset')}, each with its map, its timeline and its sources.`,
  /** Under a page. */
  others: (count: number) => `All ${count} maps of this site`,
  data: 'Dataset (JSON)',
  source: 'Source',
  sources: 'Sources',
  more: (count: number) => `and ${count} more`,
};
