// How is the view passed on as a link? By the device's own sheet where it has one, and to be copied.
import { useId, useRef, useState } from 'react';
import { share } from '../../scene/words/share';
import { CopyButton } from './CopyButton';

/** Some desktops have a sheet too, but there a link is pasted. */
const hasSheet = (): boolean =>
  'share' in navigator && window.matchMedia('(pointer: coarse)').matches;

function SheetButton({ link }: { link: string }) {
  const [isFailed, setFailed] = useState(false);
  const open = async () => {
    try {
      await navigator.share({ title: document.title, url: link });
      setFailed(false);
    } catch (error) {
      // Closing the sheet is no failure.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'));
    }
  };
  return (
    <>
      <button type="button" className="button primary" onClick={open}>
        {share.sheet}
      </button>
      <span role="status" className={isFailed ? 'share-failed' : 'sr-only'}>
        {isFailed && share.sheetFailed}
      </span>
    </>
  );
}

export function LinkPart({ link }: { link: string }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const isPhone = hasSheet();
  return (
    <div className="share-link">
      {isPhone && <SheetButton link={link} />}
      <label htmlFor={id}>{share.link}</label>
      <input
        id={id}
        ref={field}
        type="url"
        readOnly
        value={link}
        onFocus={({ target }) => target.select()}
      />
      <CopyButton
        name={share.copyLink}
        done={share.linkCopied}
        text={link}
        field={field}
        isPrimary={!isPhone}
      />
    </div>
  );
}
