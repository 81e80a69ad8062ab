// Two maps in one article: the README's own, and one that the article drives.
import { EntenteMap, type Selection } from 'entente/react';
import { world } from 'entente/world';
import { useState } from 'react';
import dataset from './dataset.json';
import { Explainer } from './Explainer';

interface Props {
  /** A query of the dataset's, to be shown after a press. */
  next: string;
}

export function App({ next }: Props) {
  const [view, setView] = useState('');
  const [told, setTold] = useState('');
  const [selected, setSelected] = useState<Selection | null>(null);
  return (
    <>
      <p>Words of the article.</p>
      <Explainer />
      <button type="button" onClick={() => setView(next)}>
        Show another date
      </button>
      <EntenteMap
        dataset={dataset}
        world={world}
        view={view}
        theme="dark"
        className="second"
        onSelect={setSelected}
        onViewChange={setTold}
      />
      <output>{JSON.stringify({ told, selected })}</output>
    </>
  );
}
