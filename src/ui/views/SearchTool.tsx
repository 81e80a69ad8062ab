// How does the search open where there is room for tools? A button; the box drops below it.
import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { words } from '../../scene/words/words';
import { Icon } from '../icons';
import { SearchPart } from './parts';

export function SearchTool() {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => setOpen(false), []);
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.key !== 'Escape') return;
    press.stopPropagation();
    close();
    button.current?.focus();
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
        <div className="search-drop" onKeyDown={onKeyDown}>
          <SearchPart onDone={close} />
        </div>
      )}
    </div>
  );
}
