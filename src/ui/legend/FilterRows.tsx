// Which kinds and which statuses are shown? One native checkbox each, beside the form it stands for.
import type { Piece } from '../../scene/types';
import { toggled } from './facets';
import { Swatch } from './Swatch';

interface FilterRowsProps<Key extends string> {
  title: string;
  rows: readonly { key: Key; pieces: Piece[] }[];
  vocabulary: Record<Key, { name: string; meaning: string }>;
  counts: Map<Key, number>;
  chosen: Key[] | null;
  onChoose: (chosen: Key[] | null) => void;
}

export function FilterRows<Key extends string>(props: FilterRowsProps<Key>) {
  const { title, rows, vocabulary, counts, chosen, onChoose } = props;
  const all = rows.map(({ key }) => key);
  return (
    <fieldset className="legend-group">
      <legend>{title}</legend>
      {rows.map(({ key, pieces }) => (
        <label key={key} className="legend-row" title={vocabulary[key].meaning} data-filter={key}>
          <input
            type="checkbox"
            checked={chosen === null || chosen.includes(key)}
            onChange={() => onChoose(toggled(chosen, all, key))}
          />
          <Swatch pieces={pieces} />
          <span className="legend-name">{vocabulary[key].name}</span>{' '}
          <span className="legend-number">{counts.get(key) ?? 0}</span>
        </label>
      ))}
    </fieldset>
  );
}
