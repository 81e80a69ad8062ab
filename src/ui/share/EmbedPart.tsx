// How does the map come into somebody's page? Choices, a preview of what they make, and the code.
import { useId, useMemo, useState } from 'react';
import { share } from '../../scene/words/share';
import { CodePart } from './CodePart';
import { type Choices, firstChoices } from './choices';
import { addressOf, codeOf, type EmbedSubject, posterOf, titleOf } from './codeOf';
import { EmbedFields } from './EmbedFields';
import { FramePreview } from './FramePreview';
import { PlaceNote } from './PlaceNote';
import { SaveDataset } from './SaveDataset';

export function EmbedPart({ subject }: { subject: EmbedSubject }) {
  const name = useId();
  const [choices, setChoices] = useState(() => firstChoices(subject.state.view));
  const change = (part: Partial<Choices>) => setChoices((before) => ({ ...before, ...part }));
  const code = useMemo(() => codeOf(subject, choices), [subject, choices]);
  const address = addressOf(subject, choices);
  const { embeds, state } = subject;
  return (
    <section className="share-embed" aria-labelledby={name}>
      <div className="fields share-fields">
        <h3 id={name}>{share.embed}</h3>
        <EmbedFields
          {...{ choices, change }}
          prepared={state.network.prepared}
          version={embeds.version}
        />
        {choices.strength === 'react' ? (
          <div>
            <p className="field-note">{share.reactNote}</p>
            <SaveDataset dataset={state.network.prepared.dataset} />
          </div>
        ) : (
          <PlaceNote address={address} />
        )}
      </div>
      <FramePreview {...{ address, choices }} title={titleOf(subject)} poster={posterOf(subject)} />
      <CodePart code={code} site={choices.strength === 'react' ? null : embeds.site} />
    </section>
  );
}
