// How is one of a few chosen at a glance? Native radio buttons, side by side.
import { useId } from 'react';
import type { Choosing } from '../views/Select';

interface Props<Value extends string> extends Choosing<Value> {
  name: string;
}

export function Segments<Value extends string>({
  name,
  values,
  names,
  chosen,
  onChoose,
}: Props<Value>) {
  const group = useId();
  return (
    <fieldset className="field">
      <legend>{name}</legend>
      <div className="segments">
        {values.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={group}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>{names[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
