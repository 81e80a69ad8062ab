// What has just changed, for those who do not see it? One message per settled action.
import { useEffect, useRef, useState } from 'react';
import { pickText } from '../scene/text';
import { changesInWords } from '../scene/words/changes';
import { capitalised, dateInWords } from '../scene/words/dates';
import { words } from '../scene/words/words';
import { interfaceLanguage } from './DatasetText';
import { selectionName } from './selectionName';
import type { State } from './store/state';
import { useSelected } from './store/useEntente';

const settledAfter = 300;
const emptiedAfter = 3000;

/** What to say about the way from one state to the next; empty for what speaks by itself. */
export function messageOf(before: State, after: State): string {
  const { status } = words.page;
  if (before.network !== after.network) {
    const { title } = after.network.prepared.dataset;
    return status.opened(pickText(title, interfaceLanguage).text);
  }
  if (before.step !== after.step) {
    const date = capitalised(dateInWords(after.step.value));
    return status.stepped(date, after.snapshot.size, changesInWords(after.step));
  }
  if (before.view.filters !== after.view.filters)
    return status.filtered(after.snapshot.size, after.network.ties.size);
  const { selection } = after.view;
  if (before.view.selection === selection) return '';
  if (!selection) return status.cleared;
  const name = selectionName(selection, after.network, interfaceLanguage);
  return selection.kind === 'actor'
    ? status.selectedActor(name, after.network.tiesOf.get(selection.id)?.length ?? 0)
    : status.selected(name);
}

export function StatusLine() {
  const state = useSelected((whole) => whole);
  const spoken = useRef(state);
  const [message, setMessage] = useState('');
  useEffect(() => {
    const speak = setTimeout(() => {
      setMessage(messageOf(spoken.current, state));
      spoken.current = state;
    }, settledAfter);
    return () => clearTimeout(speak);
  }, [state]);
  useEffect(() => {
    if (!message) return;
    const empty = setTimeout(() => setMessage(''), emptiedAfter);
    return () => clearTimeout(empty);
  }, [message]);
  return (
    <div role="status" aria-atomic="true" className="sr-only">
      {message}
    </div>
  );
}
