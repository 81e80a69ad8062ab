// Where is the code pasted? Each system wants it differently, and one wants only the address.
import { useId, useRef, useState } from 'react';
import { share } from '../../scene/words/share';
import { SelectField } from '../dialog/SelectField';
import { CopyButton } from './CopyButton';

const places = ['html', 'wordpress', 'ghost', 'notion'] as const;

function MapAddress({ address }: { address: string }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className="share-address">
      <label htmlFor={id} className="sr-only">
        {share.address}
      </label>
      <input id={id} ref={field} type="url" readOnly value={address} />
      <CopyButton
        name={share.copyAddress}
        done={share.addressCopied}
        text={address}
        field={field}
      />
    </div>
  );
}

export function PlaceNote({ address }: { address: string }) {
  const [place, setPlace] = useState<(typeof places)[number]>('html');
  return (
    <div>
      <SelectField
        name={share.place}
        values={places}
        names={share.places}
        chosen={place}
        onChoose={setPlace}
      />
      <p className="field-note">{share.placeNotes[place]}</p>
      {place === 'notion' && <MapAddress address={address} />}
    </div>
  );
}
