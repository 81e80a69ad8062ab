// What do the keys do in the search? Arrows move over the results, Enter chooses, Escape closes, then clears.
import { type KeyboardEvent, useMemo, useState } from 'react';
import { type Found, search, searchIndexOf } from '../../model/search';
import { useEntente } from '../store/useEntente';

const moves: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index <= 0 ? count : index) - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export function useSearch(onChoose: (found: Found) => void) {
  const { network } = useEntente();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const index = useMemo(() => searchIndexOf(network), [network]);
  const results = useMemo(() => search(index, text), [index, text]);
  const type = (next: string) => {
    setText(next);
    setOpen(true);
    setActive(-1);
  };
  const choose = (found: Found) => {
    type('');
    setOpen(false);
    onChoose(found);
  };
  const leave = (event: KeyboardEvent) => {
    // Nothing to close here: the key is the page's.
    if (!text) return;
    event.stopPropagation();
    if (!isOpen) setText('');
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') return leave(event);
    if (results.length === 0) return;
    const move = moves[event.key];
    const isEdge = event.key === 'Home' || event.key === 'End';
    if (move && !(isEdge && active < 0)) {
      event.preventDefault();
      setOpen(true);
      setActive(move(active, results.length));
      return;
    }
    const found = results[Math.max(0, active)];
    if (event.key === 'Enter' && isOpen && found) {
      event.preventDefault();
      choose(found);
    }
  };
  return { text, type, isOpen: isOpen && text !== '', setOpen, active, results, choose, onKeyDown };
}
