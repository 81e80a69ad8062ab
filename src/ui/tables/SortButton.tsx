// In which order are the rows? A press on a column's name sorts, turns round, and lets go.
interface SortButtonProps {
  name: string;
  direction: 'ascending' | 'descending' | 'none';
  onSort: () => void;
}

const arrows = {
  ascending: 'M6 2.5v7M3 5.5l3-3 3 3',
  descending: 'M6 2.5v7M3 6.5l3 3 3-3',
  none: '',
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
