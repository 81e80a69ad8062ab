// How does a reader save what is on the screen as an image? With one button; the dialog comes when asked.
import { useCallback, useRef, useState } from 'react';
import { saveImage } from '../../scene/words/saveImage';
import { deferred } from '../views/deferred';
import './saveButton.css';

const SaveDialog = deferred(() => import('./SaveDialog').then((module) => module.SaveDialog));

function DownloadIcon() {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M8 2v8M4.8 6.8 8 10l3.2-3.2M3 13.5h10" />
    </svg>
  );
}

export function SaveButton() {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => {
    setOpen(false);
    button.current?.focus();
  }, []);
  return (
    <div className="save">
      <button
        type="button"
        className="tool save-button"
        ref={button}
        aria-haspopup="dialog"
        onPointerEnter={SaveDialog.preload}
        onFocus={SaveDialog.preload}
        onClick={() => setOpen(true)}
      >
        <DownloadIcon />
        <span className="tool-name">{saveImage}</span>
      </button>
      {isOpen && <SaveDialog onClose={close} />}
    </div>
  );
}
