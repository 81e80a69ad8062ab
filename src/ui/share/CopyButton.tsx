// How is a text copied with one press, and what is said about it? On the button, and to those who listen.
import { type RefObject, useEffect, useState } from 'react';
import { share } from '../../scene/words/share';

const saidFor = 3000;

type Outcome = 'copied' | 'failed' | null;

interface Props {
  name: string;
  /** Said when it is done. */
  done: string;
  text: string;
  /** Where the text stands: selected when the browser does not copy by itself. */
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>;
  isPrimary?: boolean;
}

function useCopying({ text, field }: Pick<Props, 'text' | 'field'>) {
  const [outcome, setOutcome] = useState<Outcome>(null);
  useEffect(() => {
    if (outcome !== 'copied') return;
    const away = setTimeout(() => setOutcome(null), saidFor);
    return () => clearTimeout(away);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      // Not allowed, or a page that is not served securely.
      field.current?.select();
      field.current?.focus();
      setOutcome('failed');
    }
  };
  return { outcome, copy };
}

export function CopyButton({ name, done, text, field, isPrimary = false }: Props) {
  const { outcome, copy } = useCopying({ text, field });
  const said = { copied: done, failed: share.notCopied };
  return (
    <>
      <button
        type="button"
        className={`button share-copy ${isPrimary ? 'primary' : ''}`}
        onClick={copy}
      >
        {outcome === 'copied' ? share.copied : name}
      </button>
      <span role="status" className={outcome === 'failed' ? 'share-failed' : 'sr-only'}>
        {outcome && said[outcome]}
      </span>
    </>
  );
}
