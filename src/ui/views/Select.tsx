// How is one of several chosen from a native list?

export interface Choosing<Value extends string> {
  values: readonly Value[];
  names: Record<Value, string>;
  chosen: Value;
  onChoose: (chosen: Value) => void;
}

export function Select<Value extends string>(props: Choosing<Value> & { id: string }) {
  const { values, names, chosen, onChoose, id } = props;
  return (
    <select
      id={id}
      value={chosen}
      onChange={({ target }) => {
        const value = values.find((candidate) => candidate === target.value);
        if (value) onChoose(value);
      }}
    >
      {values.map((value) => (
        <option key={value} value={value}>
          {names[value]}
        </option>
      ))}
    </select>
  );
}
