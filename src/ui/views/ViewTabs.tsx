// As what does the reader want to see the ties? Map, list or tables: tabs that follow the arrow keys.
import { type KeyboardEvent, useRef } from 'react';
import { words } from '../../scene/words/words';
import { tabs, type View } from '../../view/view';
import { useDispatch, useSelected } from '../store/useEntente';
import { ListPart, TablesPart } from './parts';
import { tabId } from './tabId';

type Tab = View['tab'];

/** The tab that a key leads to; both ends lead on to the other. */
function tabAfter(key: string, index: number, isMirrored: boolean): Tab | undefined {
  const forward = isMirrored ? 'ArrowLeft' : 'ArrowRight';
  const back = isMirrored ? 'ArrowRight' : 'ArrowLeft';
  if (key === 'Home') return tabs[0];
  if (key === 'End') return tabs.at(-1);
  if (key === forward) return tabs[(index + 1) % tabs.length];
  return key === back ? tabs.at(index - 1) : undefined;
}

const preload: Record<Tab, (() => void) | undefined> = {
  map: undefined,
  list: ListPart.preload,
  tables: TablesPart.preload,
};

export function ViewTabs() {
  const chosen = useSelected((state) => state.view.tab);
  const dispatch = useDispatch();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.altKey || press.ctrlKey || press.metaKey || !list.current) return;
    const isMirrored = getComputedStyle(list.current).direction === 'rtl';
    const next = tabAfter(press.key, tabs.indexOf(chosen), isMirrored);
    if (!next) return;
    press.preventDefault();
    dispatch({ type: 'tab', tab: next });
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div
      className="view-tabs"
      role="tablist"
      aria-label={words.page.views.title}
      ref={list}
      onKeyDown={onKeyDown}
    >
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-selected={tab === chosen}
          aria-controls={tab}
          tabIndex={tab === chosen ? 0 : -1}
          onPointerEnter={preload[tab]}
          onFocus={preload[tab]}
          onClick={() => dispatch({ type: 'tab', tab })}
        >
          {words.page.views.tabs[tab]}
        </button>
      ))}
    </div>
  );
}
