// When is the map fetched? Near the screen, at once, or only after a reader has agreed.
import { share } from '../../scene/words/share';
import { Segments } from '../dialog/Segments';
import { type Choices, offers } from './choices';

interface Props {
  choices: Choices;
  change: (part: Partial<Choices>) => void;
}

export function LoadField({ choices: { strength, load }, change }: Props) {
  return (
    <div>
      <Segments
        name={share.load}
        values={offers[strength].loads}
        names={share.loads}
        chosen={load}
        onChoose={(chosen) => change({ load: chosen })}
      />
      <p className="field-note">{share.loadNotes[load]}</p>
    </div>
  );
}
