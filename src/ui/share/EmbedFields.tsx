// Which choices does a publisher have about an embed? Those that its strength can have.
import type { PreparedDataset } from '../../dataset/prepared';
import { share } from '../../scene/words/share';
import { Segments } from '../dialog/Segments';
import {
  type Choices,
  chromes,
  embedThemes,
  holding,
  starts,
  strengths,
  versions,
} from './choices';
import { HeightFields } from './HeightFields';
import { LanguageField } from './LanguageField';
import { LoadField } from './LoadField';

interface Props {
  choices: Choices;
  prepared: PreparedDataset;
  /** Of the dataset, as a pinned embed names it. */
  version: string;
  change: (part: Partial<Choices>) => void;
}

function VersionField({ choices, version, change }: Omit<Props, 'prepared'>) {
  const { live, pinned } = share.versionNotes;
  return (
    <div>
      <Segments
        name={share.version}
        values={versions}
        names={share.versions}
        chosen={choices.version}
        onChoose={(chosen) => change({ version: chosen })}
      />
      <p className="field-note">{choices.version === 'live' ? live : pinned(version)}</p>
    </div>
  );
}

/** A component is laid out, fetched and versioned by the page it is in. */
function FrameFields({ choices, version, change }: Omit<Props, 'prepared'>) {
  return (
    <>
      <Segments
        name={share.chrome}
        values={chromes}
        names={share.chromes}
        chosen={choices.chrome}
        onChoose={(chrome) => change({ chrome })}
      />
      <LoadField choices={choices} change={change} />
      <HeightFields choices={choices} change={change} />
      <VersionField {...{ choices, version, change }} />
    </>
  );
}

export function EmbedFields({ choices: chosen, prepared, version, change }: Props) {
  const choices = holding(chosen);
  return (
    <>
      <div>
        <Segments
          name={share.strength}
          values={strengths}
          names={share.strengths}
          chosen={choices.strength}
          onChoose={(strength) => change({ strength })}
        />
        <p className="field-note">{share.strengthNotes[choices.strength]}</p>
      </div>
      <Segments
        name={share.start}
        values={starts}
        names={share.starts}
        chosen={choices.start}
        onChoose={(start) => change({ start })}
      />
      <Segments
        name={share.theme}
        values={embedThemes}
        names={share.themes}
        chosen={choices.theme}
        onChoose={(theme) => change({ theme })}
      />
      <LanguageField {...{ prepared, choices, change }} />
      {choices.strength !== 'react' && <FrameFields {...{ choices, version, change }} />}
    </>
  );
}
