// Where does a reader choose what image to save, and see it before? In a dialog over the page.
import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { save } from '../../scene/words/save';
import { Icon } from '../icons';
import { useOpening } from '../problems/useOpening';
import { useStore } from '../store/useEntente';
import { PreviewPane } from './PreviewPane';
import { SaveFields } from './SaveFields';
import { firstSettings, partsShown, type Settings, sheetSize } from './settings';
import { subjectOf } from './subject';
import { useActions } from './useActions';
import { useModal } from './useModal';
import { usePreview } from './usePreview';
import './save.css';
import './fields.css';
import './print.css';

/** The part of the choices that changes the picture. */
function usePictured(settings: Settings) {
  const { size, width, height, theme, options } = settings;
  return useMemo(
    () => ({
      size: sheetSize({ size, width, height }),
      theme,
      options: partsShown({ size, options }),
    }),
    [size, width, height, theme, options],
  );
}

export function SaveDialog({ onClose }: { onClose: () => void }) {
  const store = useStore();
  const { home } = useOpening();
  // The page may go on behind the dialog; what was there when it opened is what is saved.
  const [subject] = useState(() => subjectOf(store.getState(), home === null));
  const [settings, setSettings] = useState(() => firstSettings(subject.state.view));
  const change = (part: Partial<Settings>) => setSettings((before) => ({ ...before, ...part }));
  const pictured = usePictured(settings);
  const { preview, failure, retry, isDrawing } = usePreview(subject, pictured);
  const actions = useActions(subject, preview, settings);
  const { dialog, heading } = useModal();
  const shown = pictured.options;
  const isIdle = preview !== null && !isDrawing && !actions.isBusy;
  return createPortal(
    <dialog
      className="save-dialog"
      aria-labelledby="save-title"
      ref={dialog}
      onClose={onClose}
      onKeyDown={(press) => press.stopPropagation()}
    >
      <header className="save-head">
        <h2 id="save-title" tabIndex={-1} ref={heading}>
          {save.title}
        </h2>
        <button
          type="button"
          className="close"
          aria-label={save.close}
          onClick={() => dialog.current?.close()}
        >
          <Icon of="close" />
        </button>
      </header>
      <div className="save-body">
        <PreviewPane {...{ preview, isDrawing, failure, settings, shown }} onRetry={retry} />
        <SaveFields
          {...{ settings, shown, change }}
          generated={preview?.sheet.facts.altText ?? ''}
        />
      </div>
      <footer className="save-foot">
        <p role="status">{actions.said}</p>
        <div className="save-actions">
          <button type="button" className="button" disabled={!isIdle} onClick={actions.print}>
            {save.print}
          </button>
          <button type="button" className="button" disabled={!isIdle} onClick={actions.copy}>
            {save.copy}
          </button>
          <button
            type="button"
            className="button save-download"
            disabled={!isIdle}
            onClick={actions.download}
          >
            {save.download}
          </button>
        </div>
      </footer>
    </dialog>,
    document.body,
  );
}
