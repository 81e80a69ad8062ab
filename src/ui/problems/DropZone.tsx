// Can a dataset be dropped anywhere on the page? Yes, and while one hangs above it, the page says so.
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { words } from '../../scene/words/words';
import { useOpening } from './useOpening';

const bringsFile = (drag: DragEvent): boolean => drag.dataTransfer.types.includes('Files');

export function DropZone({ children }: { children: ReactNode }) {
  const { openFile } = useOpening();
  const [isOver, setOver] = useState(false);
  // Leaving an element for one inside it also counts as leaving: entries and exits are balanced.
  const depth = useRef(0);
  const track = (change: number) => (drag: DragEvent) => {
    if (!bringsFile(drag)) return;
    drag.preventDefault();
    depth.current = Math.max(0, depth.current + change);
    setOver(depth.current > 0);
  };
  const take = (drag: DragEvent) => {
    if (!bringsFile(drag)) return;
    drag.preventDefault();
    depth.current = 0;
    setOver(false);
    const [file] = drag.dataTransfer.files;
    if (file) openFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the file chooser does the same by keyboard.
    <div onDragEnter={track(1)} onDragLeave={track(-1)} onDragOver={track(0)} onDrop={take}>
      {children}
      {isOver && <p className="drop-hint">{words.page.opening.drop}</p>}
    </div>
  );
}
