// What does the frame's address ask for? A view in the grammar of every address, and how much stands around.
import { readQuery } from '../../view/query';
import type { View } from '../../view/view';
import type { Store } from '../store/store';

const chromes = ['full', 'min', 'none'];

/**
 * Shows what is asked for; what is not understood is left out, because nobody could act on a notice
 * in somebody else's article.
 *
 * @returns how this frame opens: what the article's links start from
 */
export function showAsked(store: Store, search: string): View {
  const query = new URLSearchParams(search);
  const chrome = query.get('chrome') ?? '';
  if (chromes.includes(chrome)) document.documentElement.dataset.chrome = chrome;
  query.delete('chrome');
  const { network, steps, view: opening } = store.getState();
  const { view } = readQuery(query.toString(), { network, steps, opening });
  if (view !== opening) store.dispatch({ type: 'restore', view });
  return view;
}
