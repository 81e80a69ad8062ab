// How does the search open where there is room for tools? A button; the box drops below it.
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { words } from '../../scene/words/words';
import { Icon } from '../icons';
import { useSelected } from '../store/useEntente';
import { SearchPart } from './parts';
import { useFocusInside } from './useFocusInside';

export function SearchTool() {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const drop = useRef<HTMLDivElement>(null);
  const selection = useSelected((state) => state.view.selection);
  const close = useCallback(() => {
    setOpen(false);
    button.current?.focus();
  }, []);
  useFocusInside(drop, isOpen, 'input');
  // What was found is shown; the search has done its work.
  useEffect(() => {
    if (selection) setOpen(false);
  }, [selection]);
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.key !== 'Escape') return;
    press.stopPropagation();
    close();
  };
  return (
    <div className="search-tool">
      <button
        type="button"
        className="tool tool-icon"
        ref={button}
        aria-label={words.page.views.search}
        title={words.page.views.search}
        aria-expanded={isOpen}
        onPointerEnter={SearchPart.preload}
        onFocus={SearchPart.preload}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon of="search" />
      </button>
      {isOpen && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape from the box inside closes it
        <div className="search-drop" ref={drop} onKeyDown={onKeyDown}>
          <SearchPart />
        </div>
      )}
    </div>
  );
}
