// How does one fact stand in the panel? A term and what it is, for use inside a `dl`.
import type { ReactNode } from 'react';

interface FactProps {
  term: string;
  /** One entry each; several entries stand apart. */
  children: ReactNode | readonly ReactNode[];
}

export function Fact({ term, children }: FactProps) {
  const entries = Array.isArray(children) ? children : [children];
  return (
    <div className="fact">
      <dt>{term}</dt>
      {entries.map((entry, index) => (
        <dd key={index}>{entry}</dd>
      ))}
    </div>
  );
}
