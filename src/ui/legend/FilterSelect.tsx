// Whose ties, or whose word? One native choice among many, as quiet as a row of the legend.
import type { ReactNode } from 'react';

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
  const value = isSeveral ? severalValue : (chosen?.[0] ?? '');
  return (
    <label className="legend-select" data-filtered={chosen !== null || undefined}>
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => onChoose(target.value === '' ? null : [target.value])}
      >
        <option value="">{everything}</option>
        {isSeveral && <option value={severalValue}>{several(chosen.length)}</option>}
        {children}
      </select>
      <svg className="legend-chevron" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d="M2.5 4.5 6 8l3.5-3.5" />
      </svg>
    </label>
  );
}
