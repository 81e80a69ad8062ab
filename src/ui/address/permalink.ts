// Where is what is on the screen found again? At the page's own address, with the view in its query.
import { writeQuery } from '../../view/query';
import { openingView } from '../../view/view';
import type { State } from '../store/state';

/** The view in the grammar of the address; '' as the dataset opens. */
export const queryOf = ({ view, network, steps }: State): string =>
  writeQuery(view, openingView(network, steps));

/** `null` where the page has no address that others could open. */
export function permalinkTo(query: string): string | null {
  const { origin, pathname, protocol } = window.location;
  if (!/^https?:$/.test(protocol)) return null;
  return `${origin}${pathname}${query && `?${query}`}`;
}
