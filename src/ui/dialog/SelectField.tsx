// How is one of several chosen in a dialog? From a list, with its name above it.
import { useId } from 'react';
import { type Choosing, Select } from '../views/Select';

interface Props<Value extends string> extends Choosing<Value> {
  name: string;
}

export function SelectField<Value extends string>({ name, ...choosing }: Props<Value>) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {name}
      </label>
      <Select id={id} {...choosing} />
    </div>
  );
}
