// What is the map in somebody's article? Head, map, timeline; everything else behind one button.
import { useCallback, useState } from 'react';
import { useWayIn } from '../details/wayIn';
import { Explore } from '../Explore';
import { LegendPanel } from '../legend/LegendPanel';
import { MapPanel } from '../map/MapPanel';
import { ErrorBoundary } from '../problems/ErrorBoundary';
import { StatusLine } from '../StatusLine';
import type { Store } from '../store/store';
import { StoreProvider, useSelected } from '../store/useEntente';
import { TimelinePanel } from '../timeline/TimelinePanel';
import { useTheme } from '../useTheme';
import { OtherViews } from '../views/OtherView';
import { DetailsPart } from '../views/parts';
import { EmbedBar } from './EmbedBar';
import { EmbedFoot } from './EmbedFoot';
import { EmbedHead } from './EmbedHead';
import { embedControlsIn } from './embedControls';
import { useShortFrame } from './useShortFrame';

/** Lower than on the page, because the map needs the room. As the style sheet has them. */
const stripHeights = { full: 168, short: 62 };

interface Props {
  store: Store;
  /** The site's page of the dataset, relative to this one. */
  home: string;
  /** The prerendered maps; only the build has them. */
  staticMaps?: string;
}

function Details() {
  const isNeeded = useSelected((state) => state.view.selection !== null);
  return isNeeded && <DetailsPart />;
}

function Shell({ home, staticMaps }: Omit<Props, 'store'>) {
  const [isExploring, setExploring] = useState(false);
  const close = useCallback(() => {
    setExploring(false);
    const isInside = document.activeElement?.closest('#explore');
    if (isInside) document.querySelector<HTMLElement>('[aria-controls="explore"]')?.focus();
  }, []);
  useTheme();
  const stripHeight = useShortFrame() ? stripHeights.short : stripHeights.full;
  return (
    <div className="embed">
      <div className="embed-screen">
        <EmbedHead />
        <main className="embed-stage" {...useWayIn()}>
          <EmbedBar isExploring={isExploring} onExplore={() => setExploring(!isExploring)} />
          <MapPanel staticMaps={staticMaps ?? ''} controls={embedControlsIn} />
          <OtherViews />
          <Details />
          <Explore isOpen={isExploring} onClose={close}>
            <LegendPanel />
          </Explore>
          <TimelinePanel height={stripHeight} />
        </main>
      </div>
      <EmbedFoot home={home} />
      <StatusLine />
    </div>
  );
}

export function EmbedPage({ store, ...props }: Props) {
  return (
    <ErrorBoundary>
      <StoreProvider value={store}>
        <Shell {...props} />
      </StoreProvider>
    </ErrorBoundary>
  );
}
