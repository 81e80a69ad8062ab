// What becomes of a file that is dragged over the page? While it hangs there the page says so; dropped, it opens.
import { useEffect, useState } from 'react';
import { words } from '../../scene/words/words';
import { useOpening } from './useOpening';

interface Props {
  /** What was dropped last, perhaps before this was here. */
  file: File | undefined;
}

export function Drop({ file }: Props) {
  const { openFile } = useOpening();
  // The file that brought this here has entered already.
  const [depth, setDepth] = useState(1);
  useEffect(() => {
    const zone = document.documentElement;
    // Leaving an element for one inside it also counts as leaving: entries and exits are balanced.
    const track = (change: number) => (drag: DragEvent) => {
      if (!drag.dataTransfer?.types.includes('Files')) return;
      setDepth((known) => Math.max(0, known + change));
    };
    const [enter, leave] = [track(1), track(-1)];
    zone.addEventListener('dragenter', enter);
    zone.addEventListener('dragleave', leave);
    return () => {
      zone.removeEventListener('dragenter', enter);
      zone.removeEventListener('dragleave', leave);
    };
  }, []);
  useEffect(() => {
    if (!file) return;
    setDepth(0);
    openFile(file);
  }, [file, openFile]);
  return depth > 0 && <p className="drop-hint">{words.page.opening.drop}</p>;
}
