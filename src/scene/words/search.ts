// Strings of the search.
import { counted } from './vocabulary';

export const search = {
  label: 'Search actors, ties and events',
  placeholder: 'Search',
  results: 'Results',
  count: (count: number) => (count ? counted(count, 'result') : 'Nothing found'),
  kinds: { tie: 'Tie', event: 'Event' },
  alias: (alias: string) => `also called ${alias}`,
  clear: 'Clear the search',
};
