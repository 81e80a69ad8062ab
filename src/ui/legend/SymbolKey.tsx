// What do the remaining marks of the map mean? Symbols of actors, what is new, possible, disputed.
import type { ReactNode, ToggleEvent } from 'react';
import { type Legend, symbolSwatchSize } from '../../scene/legend';
import { useEntente } from '../store/useEntente';
import { Swatch } from './Swatch';

function Entry({ picture, children }: { picture: ReactNode; children: ReactNode }) {
  return (
    <li className="legend-mark">
      {picture}
      <span>{children}</span>
    </li>
  );
}

export function SymbolKey({ legend }: { legend: Legend }) {
  const { legend: text } = useEntente().words;
  return (
    <ul className="legend-marks" aria-label={text.symbols}>
      {legend.symbols.map(({ shape, actorTypes, pieces }) => (
        <Entry key={shape} picture={<Swatch pieces={pieces} {...symbolSwatchSize} />}>
          {text.shapeName(actorTypes)}
        </Entry>
      ))}
      <Entry picture={<Swatch pieces={legend.isNew} width={28} height={14} />}>{text.isNew}</Entry>
      {legend.possible && (
        <Entry picture={<Swatch pieces={legend.possible.pieces} />}>{text.possible}</Entry>
      )}
      <Entry picture={<Swatch pieces={legend.disputed} width={20} height={14} />}>
        {text.disputed}
      </Entry>
    </ul>
  );
}

/** What opens at the foot of the rail or drawer is brought into view. */
const show = ({ currentTarget }: ToggleEvent<HTMLDetailsElement>) => {
  if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
};

/** The same in words, for whoever asks. */
export function HowToRead({ legend }: { legend: Legend }) {
  const { legend: text, map, vocabulary } = useEntente().words;
  const meanings = [
    ...legend.types.map(({ key }) => vocabulary.types[key]),
    ...legend.statuses.map(({ key }) => vocabulary.statuses[key]),
  ];
  return (
    <details className="legend-how" onToggle={show}>
      <summary>{text.howTo}</summary>
      <dl>
        {meanings.map(({ name, meaning }) => (
          <div key={name}>
            <dt>{name}</dt> <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      {text.rules.map((rule) => (
        <p key={rule}>{rule}</p>
      ))}
      <p>
        <strong>{text.keyboard}</strong> {map.keys}
      </p>
    </details>
  );
}
