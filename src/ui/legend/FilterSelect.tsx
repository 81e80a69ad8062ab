// Whose ties, or whose word? One native choice among many, as quiet as a row of the legend.
import type { ReactNode } from 'react';
import { QuietSelect } from './QuietSelect';

interface FilterSelectProps {
  label: string;
  /** What is chosen when nothing is filtered. */
  everything: string;
  /** Stands for a choice of several, which a link may carry and this list cannot make. */
  several: (count: number) => string;
  chosen: string[] | null;
  onChoose: (chosen: string[] | null) => void;
  /** `option` and `optgroup` elements. */
  children: ReactNode;
}

const severalValue = '*';

export function FilterSelect(props: FilterSelectProps) {
  const { label, everything, several, chosen, onChoose, children } = props;
  const isSeveral = chosen !== null && chosen.length !== 1;
  return (
    <QuietSelect
      label={label}
      isFiltered={chosen !== null}
      value={isSeveral ? severalValue : (chosen?.[0] ?? '')}
      onChoose={(value) => onChoose(value === '' ? null : [value])}
    >
      <option value="">{everything}</option>
      {isSeveral && <option value={severalValue}>{several(chosen.length)}</option>}
      {children}
    </QuietSelect>
  );
}
