// How does a tool open a dialog? With one button; the dialog comes when asked, and gives the focus back.
import { type ReactNode, useCallback, useRef, useState } from 'react';
import type { Deferred } from '../views/deferred';
import './dialogButton.css';

interface Props {
  /** Also its class. */
  tool: 'share' | 'save';
  name: string;
  icon: ReactNode;
  Dialog: Deferred<{ onClose: () => void }>;
}

export function DialogButton({ tool, name, icon, Dialog }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => {
    setOpen(false);
    button.current?.focus();
  }, []);
  return (
    <div className={`opens-dialog ${tool}`}>
      <button
        type="button"
        className={`tool ${tool}-button`}
        ref={button}
        aria-haspopup="dialog"
        onPointerEnter={Dialog.preload}
        onFocus={Dialog.preload}
        onClick={() => setOpen(true)}
      >
        {icon}
        <span className="tool-name">{name}</span>
      </button>
      {isOpen && <Dialog onClose={close} />}
    </div>
  );
}
