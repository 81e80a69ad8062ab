// How is one of a few chosen in little room? A native list, with its name beside it or only spoken.
import { useId } from 'react';
import { type Choosing, Select } from './Select';

interface Props<Value extends string> extends Choosing<Value> {
  name: string;
  /** The name stands beside the choice; else the choice speaks for itself to those who see it. */
  isNamed: boolean;
}

export function Choice<Value extends string>({ name, isNamed, ...choosing }: Props<Value>) {
  const id = useId();
  return (
    <label className={isNamed ? 'choice' : 'tool tool-choice'} htmlFor={id}>
      <span className={isNamed ? 'choice-name' : 'sr-only'}>{name}</span>
      <Select id={id} {...choosing} />
      <svg className="chevron" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d="M2.5 4.5 6 8l3.5-3.5" />
      </svg>
    </label>
  );
}
