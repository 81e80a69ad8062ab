// What has just changed, for those who do not see it? One message per settled action.
import { useEffect, useRef, useState } from 'react';
import { isQuiet, onSay } from './announcer';
import type { State } from './store/state';
import { useSelected, useStore } from './store/useEntente';

const settledAfter = 300;
const emptiedAfter = 3000;

/** A map that has come alive or was laid out again is nothing to speak of. */
const isSameToRead = (one: State, other: State): boolean =>
  one.network === other.network && one.view === other.view && one.step === other.step;

export function StatusLine() {
  const store = useStore();
  const state = useSelected((whole) => whole);
  const spoken = useRef(state);
  const [message, setMessage] = useState('');
  useEffect(() => onSay(store, setMessage), [store]);
  useEffect(() => {
    if (isSameToRead(spoken.current, state)) return;
    if (isQuiet(store)) {
      spoken.current = state;
      return;
    }
    const speak = setTimeout(async () => {
      const { messageOf } = await import('./statusMessage');
      setMessage(messageOf(spoken.current, state));
      spoken.current = state;
    }, settledAfter);
    return () => clearTimeout(speak);
  }, [store, state]);
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
