// What does every dialog over the page have? A name that is read first, a way out, and its own keys.
import { type ReactNode, useId } from 'react';
import { createPortal } from 'react-dom';
import { words } from '../../scene/words/words';
import { Icon } from '../icons';
import { useModal } from './useModal';
import './dialog.css';
import './fields.css';

interface Props {
  title: string;
  className: string;
  onClose: () => void;
  children: ReactNode;
}

export function Dialog({ title, className, onClose, children }: Props) {
  const { dialog, heading } = useModal();
  const name = useId();
  return createPortal(
    <dialog
      className={`dialog ${className}`}
      aria-labelledby={name}
      ref={dialog}
      onClose={onClose}
      onKeyDown={(press) => press.stopPropagation()}
    >
      <header className="dialog-head">
        <h2 id={name} tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <button
          type="button"
          className="close"
          aria-label={words.page.opening.close}
          onClick={() => dialog.current?.close()}
        >
          <Icon of="close" />
        </button>
      </header>
      {children}
    </dialog>,
    document.body,
  );
}
