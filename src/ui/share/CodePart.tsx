// Which code is to be pasted? All of it to be read, and copied with one press.
import { useId, useRef } from 'react';
import { share } from '../../scene/words/share';
import { CopyButton } from './CopyButton';

interface Props {
  code: string;
  /** Where the code leads to; `null` if to no site. */
  site: string | null;
}

/** What stands there leads nowhere from another device. */
const isOwnDevice = (site: string): boolean =>
  /^(localhost|127\.|\[::1\])/.test(new URL(site).hostname);

export function CodePart({ code, site }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div className="share-code">
      <div className="share-code-head">
        <label htmlFor={id}>{share.code}</label>
        <CopyButton
          name={share.copyCode}
          done={share.codeCopied}
          text={code}
          field={field}
          isPrimary
        />
      </div>
      <textarea
        id={id}
        ref={field}
        readOnly
        spellCheck={false}
        value={code}
        onFocus={({ target }) => target.select()}
      />
      {site !== null && isOwnDevice(site) && <p className="field-note">{share.ownDevice}</p>}
    </div>
  );
}
