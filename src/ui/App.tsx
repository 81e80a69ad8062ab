// What is the whole application? The page over its store, able to open files and to fail in words.
import { useRef } from 'react';
import { EntentePage } from './EntentePage';
import { DropZone } from './problems/DropZone';
import { ErrorBoundary } from './problems/ErrorBoundary';
import { ProblemList } from './problems/ProblemList';
import { OpeningProvider, useOpeningOf } from './problems/useOpening';
import type { Store } from './store/store';
import { StoreProvider } from './store/useEntente';

interface Props {
  store: Store;
  /** The prerendered maps; only the build has them. */
  staticMaps?: string;
}

export function App({ store, staticMaps }: Props) {
  const opening = useOpeningOf(useRef(store).current);
  return (
    <ErrorBoundary>
      <StoreProvider value={store}>
        <OpeningProvider value={opening}>
          <DropZone>
            <EntentePage {...(staticMaps === undefined ? {} : { staticMaps })} />
          </DropZone>
          <ProblemList />
        </OpeningProvider>
      </StoreProvider>
    </ErrorBoundary>
  );
}
