// What will the image look like? The very drawing that is saved, with its measures and what had no room.
import type { CSSProperties } from 'react';
import { themes } from '../../scene/theme';
import { save } from '../../scene/words/save';
import { measureOf, scaleHere, sizeRemark } from './measure';
import type { Settings } from './settings';
import type { Preview } from './usePreview';

interface Props {
  preview: Preview | null;
  isDrawing: boolean;
  failure: string | null;
  onRetry: () => void;
  settings: Settings;
}

/** What is seen through a picture without ground; light, for that is what its words are set for. */
const checks = { '--check': themes.light.hairline, '--paper': themes.light.panel } as CSSProperties;

/** What the reader should know about the picture; empty when all is as asked. */
function remarksOf({ sheet, input }: Preview, settings: Settings): string[] {
  const sized = sizeRemark(sheet, input.size);
  const remarks = sized === null ? [] : [sized];
  const asked = Number(settings.scale);
  const { scale, isClamped } = scaleHere(sheet, asked);
  if (settings.format === 'png' && isClamped) remarks.push(save.clamped(asked, scale));
  if (sheet.leftOut.length > 0) remarks.push(save.noRoom(sheet.leftOut));
  return remarks;
}

export function PreviewPane({ preview, isDrawing, failure, onRetry, settings }: Props) {
  const remarks = preview ? remarksOf(preview, settings) : [];
  return (
    <div className="save-preview" style={checks}>
      <div className="save-picture" data-ground={settings.theme} aria-busy={isDrawing}>
        {preview && (
          <img
            src={preview.address}
            width={preview.sheet.width}
            height={preview.sheet.height}
            alt={settings.altText ?? preview.sheet.facts.altText}
          />
        )}
        {!preview && failure === null && <p className="field-note">{save.drawing}</p>}
      </div>
      {failure !== null && (
        <div className="save-failure" role="alert">
          <p>{save.failed(failure)}</p>
          <button type="button" className="button" onClick={onRetry}>
            {save.retry}
          </button>
        </div>
      )}
      <p className="save-measure">
        {preview && measureOf(preview.sheet, settings.format, Number(settings.scale))}
      </p>
      <p className="save-remarks" role="status">
        {remarks.join(' ')}
      </p>
    </div>
  );
}
