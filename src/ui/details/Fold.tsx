// What can wait until it is asked for? A heading with a count, and what it holds behind it.
import type { ReactNode } from 'react';

interface FoldProps {
  title: string;
  count: number;
  children: ReactNode;
}

export function Fold({ title, count, children }: FoldProps) {
  return (
    <details className="details-part details-fold">
      <summary>
        <h3>{title}</h3> <span className="muted">{count}</span>
      </summary>
      {children}
    </details>
  );
}
