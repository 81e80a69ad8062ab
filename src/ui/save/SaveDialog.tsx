// Where does a reader choose what image to save, and see it before? In a dialog over the page.
import { useMemo, useState } from 'react';
import { save } from '../../scene/words/save';
import { Dialog } from '../dialog/Dialog';
import { useOpening } from '../problems/useOpening';
import { useStore } from '../store/useEntente';
import { PreviewPane } from './PreviewPane';
import { SaveFields } from './SaveFields';
import { firstSettings, partsShown, type Settings, sheetSize } from './settings';
import { subjectOf } from './subject';
import { useActions } from './useActions';
import { usePreview } from './usePreview';
import './save.css';
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

/** While one of them works the others wait. A button that was truly disabled would lose the keyboard. */
const deeds = ['print', 'copy', 'download'] as const;

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
  const shown = pictured.options;
  const isIdle = preview !== null && !isDrawing && !actions.isBusy;
  return (
    <Dialog title={save.title} className="save-dialog" onClose={onClose}>
      <div className="save-body">
        <PreviewPane {...{ preview, isDrawing, failure, settings }} onRetry={retry} />
        <SaveFields
          {...{ settings, shown, change }}
          generated={preview?.sheet.facts.altText ?? ''}
        />
      </div>
      <footer className="save-foot">
        <p role="status">{actions.said}</p>
        <div className="save-actions">
          {deeds.map((deed) => (
            <button
              key={deed}
              type="button"
              className={deed === 'download' ? 'button primary' : 'button'}
              aria-disabled={!isIdle || undefined}
              onClick={isIdle ? actions[deed] : undefined}
            >
              {save[deed]}
            </button>
          ))}
        </div>
      </footer>
    </Dialog>
  );
}
