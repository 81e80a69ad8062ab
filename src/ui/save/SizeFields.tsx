// How large is the image to be? A size with a name, or one of one's own.
import { presets } from '../../scene/sheet/presets';
import { sizeLimits } from '../../scene/sheet/size';
import { save } from '../../scene/words/save';
import { SelectField } from '../dialog/SelectField';
import { type Settings, sizes } from './settings';

interface Props {
  settings: Settings;
  change: (part: Partial<Settings>) => void;
}

const nameOf = (size: Settings['size']): string => {
  if (size === 'free') return save.presets.free;
  const { width, height } = presets[size];
  return save.presetWithSize(save.presets[size], width, height);
};

const sizeNames = Object.fromEntries(sizes.map((size) => [size, nameOf(size)])) as Record<
  Settings['size'],
  string
>;

interface SideProps {
  name: string;
  value: number | null;
  /** Shown while the field is empty; a field without one cannot be empty. */
  empty?: string;
  onChange: (value: number | null) => void;
}

function Side({ name, value, empty, onChange }: SideProps) {
  return (
    <label className="field-side">
      <span>{name}</span>
      <input
        type="number"
        min={sizeLimits.least}
        max={sizeLimits.most}
        step={10}
        defaultValue={value ?? ''}
        placeholder={empty}
        onChange={({ target }) => {
          const number = target.valueAsNumber;
          if (Number.isFinite(number) && number > 0) onChange(number);
          else if (empty !== undefined) onChange(null);
        }}
      />
    </label>
  );
}

export function SizeFields({ settings, change }: Props) {
  return (
    <div>
      <SelectField
        name={save.size}
        values={sizes}
        names={sizeNames}
        chosen={settings.size}
        onChoose={(size) => change({ size })}
      />
      {settings.size === 'free' && (
        <div className="field-sides">
          <Side
            name={save.width}
            value={settings.width}
            onChange={(width) => width !== null && change({ width })}
          />
          <Side
            name={save.height}
            value={settings.height}
            empty={save.asNeeded}
            onChange={(height) => change({ height })}
          />
        </div>
      )}
    </div>
  );
}
