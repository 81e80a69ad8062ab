// What does the page consist of, and in which order is it read?
import { useCallback, useState } from 'react';
import { words } from '../scene/words/words';
import { AddressNotice } from './address/AddressNotice';
import { DetailPanel } from './details/DetailPanel';
import { KeyDrawer } from './KeyDrawer';
import { LegendPanel } from './legend/LegendPanel';
import { MapPanel } from './map/MapPanel';
import { PageFoot } from './PageFoot';
import { PageHead } from './PageHead';
import { StatusLine } from './StatusLine';
import { TimelinePanel } from './timeline/TimelinePanel';

interface Props {
  /** The prerendered maps, at build time; in the browser they stand in the page already. */
  staticMaps?: string;
}

export function EntentePage({ staticMaps }: Props) {
  const [isKeyOpen, setKeyOpen] = useState(false);
  const closeKey = useCallback(() => {
    setKeyOpen(false);
    const isInside = document.activeElement?.closest('#key');
    if (isInside) document.querySelector<HTMLElement>('[aria-controls="key"]')?.focus();
  }, []);
  const toggleKey = useCallback(() => setKeyOpen((isOpen) => !isOpen), []);
  return (
    <div className="page">
      <a className="skip-link" href="#map">
        {words.page.skipToMap}
      </a>
      <div className="rail">
        <PageHead />
        <KeyDrawer isOpen={isKeyOpen} onClose={closeKey}>
          <LegendPanel />
        </KeyDrawer>
        <PageFoot />
      </div>
      <main className="stage" id="page-main">
        <MapPanel staticMaps={staticMaps ?? ''} isKeyOpen={isKeyOpen} onKey={toggleKey} />
        <DetailPanel />
        <div className="timeline-place">
          <TimelinePanel />
        </div>
      </main>
      <AddressNotice />
      <StatusLine />
    </div>
  );
}
