// What stands in the map's place when the reader wants to read rather than look? List or tables.
import type { ReactNode } from 'react';
import { useSelected } from '../store/useEntente';
import { ListPart, TablesPart } from './parts';
import { tabId } from './tabId';

function Panel({ of, children }: { of: 'list' | 'tables'; children: ReactNode }) {
  const isShown = useSelected((state) => state.view.tab) === of;
  return (
    <div
      className="other-view"
      id={of}
      role="tabpanel"
      aria-labelledby={tabId(of)}
      tabIndex={-1}
      hidden={!isShown}
    >
      {isShown && children}
    </div>
  );
}

export function OtherViews() {
  return (
    <>
      <Panel of="list">
        <ListPart />
      </Panel>
      <Panel of="tables">
        <TablesPart />
      </Panel>
    </>
  );
}
