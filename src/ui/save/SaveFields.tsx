// Which choices does a reader have about an image?
import type { SheetOptions } from '../../scene/sheet/types';
import { save } from '../../scene/words/save';
import { Segments } from '../dialog/Segments';
import { AltText } from './AltText';
import { PartFields } from './PartFields';
import { SizeFields } from './SizeFields';
import { formats, grounds, type Settings, scales } from './settings';

interface Props {
  settings: Settings;
  shown: SheetOptions;
  generated: string;
  change: (part: Partial<Settings>) => void;
}

export function SaveFields({ settings, shown, generated, change }: Props) {
  return (
    <div className="fields">
      <div>
        <Segments
          name={save.format}
          values={formats}
          names={save.formats}
          chosen={settings.format}
          onChoose={(format) => change({ format })}
        />
        <p className="field-note">{save.formatNotes[settings.format]}</p>
      </div>
      <SizeFields {...{ settings, change }} />
      {settings.format === 'png' && (
        <Segments
          name={save.scale}
          values={scales}
          names={save.scales}
          chosen={settings.scale}
          onChoose={(scale) => change({ scale })}
        />
      )}
      <Segments
        name={save.theme}
        values={grounds}
        names={save.themes}
        chosen={settings.theme}
        onChoose={(theme) => change({ theme })}
      />
      <PartFields {...{ settings, shown, change }} />
      <AltText
        generated={generated}
        own={settings.altText}
        onChange={(altText) => change({ altText })}
      />
    </div>
  );
}
