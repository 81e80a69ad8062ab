// What does a choice look like that is no row of the legend? Its name, and at the far side a native list.
import type { ReactNode } from 'react';

interface QuietSelectProps {
  label: string;
  /** It leaves something out of the map. */
  isFiltered?: boolean;
  value: string;
  onChoose: (value: string) => void;
  /** `option` and `optgroup` elements. */
  children: ReactNode;
}

export function QuietSelect(props: QuietSelectProps) {
  const { label, isFiltered, value, onChoose, children } = props;
  return (
    <label className="legend-select" data-filtered={isFiltered || undefined}>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        {children}
      </select>
      <svg className="legend-chevron" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d="M2.5 4.5 6 8l3.5-3.5" />
      </svg>
    </label>
  );
}
