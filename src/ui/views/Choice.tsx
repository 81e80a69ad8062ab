// How is one of a few chosen in little room? A native list, with its name beside it or only spoken.
interface Props<Value extends string> {
  name: string;
  /** The name stands beside the choice; else the choice speaks for itself to those who see it. */
  isNamed: boolean;
  values: readonly Value[];
  names: Record<Value, string>;
  chosen: Value;
  onChoose: (chosen: Value) => void;
}

export function Choice<Value extends string>(props: Props<Value>) {
  const { name, isNamed, values, names, chosen, onChoose } = props;
  return (
    <label className={isNamed ? 'choice' : 'tool tool-choice'}>
      <span className={isNamed ? 'choice-name' : 'sr-only'}>{name}</span>
      <select
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
      <svg className="chevron" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d="M2.5 4.5 6 8l3.5-3.5" />
      </svg>
    </label>
  );
}
