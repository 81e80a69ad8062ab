// What drops below the button of the search? The box, with the keyboard in it; it goes once it has done its work.
import { useEffect, useRef } from 'react';
import { useSelected } from '../store/useEntente';
import { SearchBox } from './SearchBox';

export function SearchDrop({ onDone }: { onDone: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  const selection = useSelected((state) => state.view.selection);
  const before = useRef(selection);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  // What was found is shown.
  useEffect(() => {
    if (selection && selection !== before.current) onDone();
    before.current = selection;
  }, [selection, onDone]);
  return (
    <div ref={box}>
      <SearchBox />
    </div>
  );
}
