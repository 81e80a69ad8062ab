// Can a dataset be dropped anywhere on the page? Yes: what shows and opens it comes with the first dragged here.
import { type DragEvent, type ReactNode, useState } from 'react';
import { deferred } from '../views/deferred';

const Drop = deferred(() => import('./Drop').then((module) => module.Drop));

const bringsFile = (drag: DragEvent): boolean => drag.dataTransfer.types.includes('Files');

export function DropZone({ children }: { children: ReactNode }) {
  const [isMet, setMet] = useState(false);
  const [file, setFile] = useState<File>();
  const meet = (drag: DragEvent) => {
    if (!bringsFile(drag)) return;
    // Else the browser would open the file in the page's place.
    drag.preventDefault();
    setMet(true);
  };
  const take = (drag: DragEvent) => {
    meet(drag);
    setFile(drag.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the file chooser does the same by keyboard.
    <div onDragEnter={meet} onDragOver={meet} onDrop={take}>
      {children}
      {isMet && <Drop file={file} />}
    </div>
  );
}
