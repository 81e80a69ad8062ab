// How do rows that belong together stand in a list? Under a heading, with their count.
import type { ReactNode } from 'react';

interface Props {
  /** By which tests and styles find it. */
  of: string;
  title: ReactNode;
  count: number;
  children: ReactNode;
}

export function RowGroup({ of, title, count, children }: Props) {
  return (
    <section className="sentence-group" data-group={of}>
      <div className="sentence-head">
        <h3>{title}</h3>
        <span className="sentence-count">{count}</span>
      </div>
      {children}
    </section>
  );
}
