// What does the page consist of, and in which order is it read?
import { useCallback, useState } from 'react';
import { words } from '../scene/words/words';
import { AddressNotice } from './address/AddressNotice';
import { useWayIn } from './details/wayIn';
import { Explore } from './Explore';
import { LegendPanel } from './legend/LegendPanel';
import { MapPanel } from './map/MapPanel';
import { PageFoot } from './PageFoot';
import { PageHead } from './PageHead';
import { StatusLine } from './StatusLine';
import { useSelected } from './store/useEntente';
import { TimelinePanel } from './timeline/TimelinePanel';
import { OtherViews } from './views/OtherView';
import { DetailsPart } from './views/parts';
import { ViewBar } from './views/ViewBar';

interface Props {
  /** The prerendered maps, at build time; in the browser they stand in the page already. */
  staticMaps: string;
}

function SkipLink() {
  const tab = useSelected((state) => state.view.tab);
  return (
    <a className="skip-link" href={`#${tab}`}>
      {words.page.views.skipTo[tab]}
    </a>
  );
}

/** Fetched with the first selection; then it stays, and knows where the keyboard was before. */
function Details() {
  const isNeeded = useSelected((state) => state.view.selection !== null);
  const [wasNeeded, setNeeded] = useState(false);
  if (isNeeded && !wasNeeded) setNeeded(true);
  return (isNeeded || wasNeeded) && <DetailsPart />;
}

export function EntentePage({ staticMaps }: Props) {
  const [isExploring, setExploring] = useState(false);
  const close = useCallback(() => {
    setExploring(false);
    const isInside = document.activeElement?.closest('#explore');
    if (isInside) document.querySelector<HTMLElement>('[aria-controls="explore"]')?.focus();
  }, []);
  const wayIn = useWayIn();
  const toggle = useCallback(() => setExploring((isOpen) => !isOpen), []);
  return (
    <div className="page">
      <SkipLink />
      <div className="rail">
        <PageHead />
        <Explore isOpen={isExploring} onClose={close}>
          <LegendPanel />
        </Explore>
        <PageFoot />
      </div>
      <main className="stage" id="page-main" onFocus={DetailsPart.preload} {...wayIn}>
        <ViewBar isExploring={isExploring} onExplore={toggle} />
        <MapPanel staticMaps={staticMaps} />
        <OtherViews />
        <Details />
        <div className="timeline-place" onPointerEnter={DetailsPart.preload}>
          <TimelinePanel />
        </div>
      </main>
      <AddressNotice />
      <StatusLine />
    </div>
  );
}
