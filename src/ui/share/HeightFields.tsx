// How high does the map stand in an article? As its width asks for, as its content does, or as given.
import { share } from '../../scene/words/share';
import { Segments } from '../dialog/Segments';
import { type Choices, offers } from './choices';

interface Props {
  choices: Choices;
  change: (part: Partial<Choices>) => void;
}

/** What the map can still be read in, and what fits a screen or two. */
const limits = { min: 360, max: 2000 };

export function HeightFields({ choices: { strength, height, pixels }, change }: Props) {
  const take = (asked: number) => {
    if (asked >= limits.min && asked <= limits.max) change({ pixels: Math.round(asked) });
  };
  return (
    <div>
      <Segments
        name={share.height}
        values={offers[strength].heights}
        names={share.heights}
        chosen={height}
        onChoose={(chosen) => change({ height: chosen })}
      />
      {height === 'grows' && <p className="field-note">{share.growsNote}</p>}
      {height === 'fixed' && (
        <label className="field-side share-pixels">
          <span>{share.pixels}</span>
          <input
            type="number"
            {...limits}
            step={10}
            defaultValue={pixels}
            onChange={({ target }) => take(target.valueAsNumber)}
          />
        </label>
      )}
    </div>
  );
}
