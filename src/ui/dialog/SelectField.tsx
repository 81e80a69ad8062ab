// How is one of several chosen in a dialog? From a native list, with its name above it.
import { useId } from 'react';

interface Props<Value extends string> {
  name: string;
  values: readonly Value[];
  names: Record<Value, string>;
  chosen: Value;
  onChoose: (chosen: Value) => void;
}

export function SelectField<Value extends string>(props: Props<Value>) {
  const { name, values, names, chosen, onChoose } = props;
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {name}
      </label>
      <select
        id={id}
        value={chosen}
        onChange={({ target }) => {
          const value = values.find((one) => one === target.value);
          if (value) onChoose(value);
        }}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {names[value]}
          </option>
        ))}
      </select>
    </div>
  );
}
