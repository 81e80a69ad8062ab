// Where is the keyboard when the panel's content changes under it? On the new heading, never nowhere.
import { useEffect, useRef } from 'react';
import type { Selection } from '../../view/view';

/**
 * A button in the panel may select something else and vanish with the old content. Then the heading
 * takes the focus; when the panel closes, whatever had the focus before it opened gets it back.
 */
export function useKeptFocus(selection: Selection | null) {
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  const wasInside = useRef(false);
  const before = useRef<Selection | null>(null);
  if (selection !== before.current && typeof document !== 'undefined') {
    const active = document.activeElement;
    wasInside.current = panel.current?.contains(active) ?? false;
    if (!before.current && selection) opener.current = active;
    before.current = selection;
  }
  useEffect(() => {
    if (!wasInside.current) return;
    if (selection) heading.current?.focus();
    else if (opener.current instanceof HTMLElement && opener.current.isConnected)
      opener.current.focus();
  }, [selection]);
  return { panel, heading };
}
