// What stands on the picture, and what is in the file beside it?
import type { SheetOptions } from '../../scene/sheet/types';
import { save } from '../../scene/words/save';
import { parts, type Settings } from './settings';

interface SwitchProps {
  name: string;
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
}

function Switch({ name, isOn, onSwitch }: SwitchProps) {
  return (
    <label className="switch">
      <input type="checkbox" checked={isOn} onChange={({ target }) => onSwitch(target.checked)} />
      <span>{name}</span>
    </label>
  );
}

interface Props {
  settings: Settings;
  /** As the size has them, and as the reader switched them. */
  shown: SheetOptions;
  change: (part: Partial<Settings>) => void;
}

export function PartFields({ settings, shown, change }: Props) {
  const { options, hasData, isOutlined, format } = settings;
  return (
    <fieldset className="field">
      <legend>{save.parts}</legend>
      {parts.map((part) => (
        <Switch
          key={part}
          name={save.part[part]}
          isOn={shown[part]}
          onSwitch={(isOn) => change({ options: { ...options, [part]: isOn } })}
        />
      ))}
      <Switch name={save.hasData} isOn={hasData} onSwitch={(isOn) => change({ hasData: isOn })} />
      {format === 'svg' && (
        <Switch
          name={save.isOutlined}
          isOn={isOutlined}
          onSwitch={(isOn) => change({ isOutlined: isOn })}
        />
      )}
    </fieldset>
  );
}
