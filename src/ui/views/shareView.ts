// How is a view passed on? By the device's own sheet where there is one, else as a link to paste.
import { words } from '../../scene/words/words';
import { writeQuery } from '../../view/query';
import { openingView } from '../../view/view';
import type { State } from '../store/state';

/** The share sheet is what phones have; elsewhere a link is pasted. */
const hasSheet = (): boolean =>
  'share' in navigator && window.matchMedia('(pointer: coarse)').matches;

function linkTo({ network, steps, view }: State): string {
  const url = new URL(window.location.href);
  url.search = writeQuery(view, openingView(network, steps));
  url.hash = '';
  return url.href;
}

/** What came of it, in words; nothing where the device has said it. */
export async function shareView(state: State): Promise<string> {
  const { copied, failed } = words.page.share;
  const url = linkTo(state);
  try {
    if (!hasSheet()) {
      await navigator.clipboard.writeText(url);
      return copied;
    }
    await navigator.share({ title: document.title, url });
    return '';
  } catch (error) {
    // Closing the sheet is no failure; and where the page is not served securely, there is no clipboard.
    return error instanceof DOMException && error.name === 'AbortError' ? '' : failed;
  }
}
