// What is the whole application? The page over its store, able to open files and to fail in words.
import { useEffect, useRef } from 'react';
import { EntentePage } from './EntentePage';
import { DropZone } from './problems/DropZone';
import { ErrorBoundary } from './problems/ErrorBoundary';
import { OpeningProvider, useOpening, useOpeningOf } from './problems/useOpening';
import type { Store } from './store/store';
import { StoreProvider } from './store/useEntente';
import { ProblemsPart } from './views/parts';

interface Props {
  store: Store;
  /** The prerendered maps; only the build has them. */
  staticMaps?: string;
}

/** Fetched while a file is being read: that takes longer. */
function Problems() {
  const { outcome, reading } = useOpening();
  useEffect(() => {
    if (reading !== null) ProblemsPart.preload();
  }, [reading]);
  return outcome && <ProblemsPart />;
}

export function App({ store, staticMaps = '' }: Props) {
  const opening = useOpeningOf(useRef(store).current);
  return (
    <ErrorBoundary>
      <StoreProvider value={store}>
        <OpeningProvider value={opening}>
          <DropZone>
            <EntentePage staticMaps={staticMaps} />
          </DropZone>
          <Problems />
        </OpeningProvider>
      </StoreProvider>
    </ErrorBoundary>
  );
}
