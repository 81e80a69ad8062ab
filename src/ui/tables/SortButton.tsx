// In which order are the rows? A press on a column's name sorts, turns round, and lets go.
interface SortButtonProps {
  name: string;
  direction: 'ascending' | 'descending' | 'none';
  onSort: () => void;
}

const arrows = {
  ascending: 'M6 2.5v7M3 5.5l3-3 3 3',
  descending: 'M6 2.5v7M3 6.5l3 3 3-3',
  none: 'M3.5 4.75 6 2.25l2.5 2.5M3.5 7.25 6 9.75l2.5-2.5',
};

export function SortButton({ name, direction, onSort }: SortButtonProps) {
  return (
    <button type="button" className="sort-button" onClick={onSort}>
      {name}
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d={arrows[direction]} />
      </svg>
    </button>
  );
}
