// What does a developer put into a page of React? The map with its timeline, its details and its key.
import { type CSSProperties, useId } from 'react';
import type { WorldTopology } from '../../geo/basemap';
import { interfaceLanguage, pickText } from '../../scene/text';
import { words } from '../../scene/words/words';
import type { Selection, View } from '../../view/view';
import { DatasetText } from '../DatasetText';
import { LegendPanel } from '../legend/LegendPanel';
import { MapPanel } from '../map/MapPanel';
import { bringWorld } from '../map/world';
import { IdPrefix, useOwnId } from '../ownId';
import { StatusLine } from '../StatusLine';
import type { Store } from '../store/store';
import { StoreProvider, useLanguage, useSelected } from '../store/useEntente';
import { TimelinePanel } from '../timeline/TimelinePanel';
import { DetailsPart } from '../views/parts';
import { ComponentFoot } from './ComponentFoot';
import type { GivenDataset } from './datasetOf';
import { serverMaps } from './serverMaps';
import { styles } from './styles';
import { useFollowedView } from './useFollowedView';

export interface EntenteMapProps {
  /** A dataset's JSON, or what `prepare` made of it. Throws with the problems of an invalid one. */
  dataset: GivenDataset;
  /**
   * What is shown: a query in the grammar of a page's address, or a `View`. The reader moves on from
   * it; another value is shown as soon as it is set. Without it, as the dataset opens.
   */
  view?: string | View;
  /** `auto`, which is the default, follows the reader's system. */
  theme?: View['theme'];
  /**
   * The outlines of the world (`world` of `entente/world`): drawn on the server and at once. Without
   * them they are fetched with the code of the live map.
   */
  world?: WorldTopology;
  /** The reader has selected an actor, a dyad, a tie or an event, or nothing any more. */
  onSelect?: (selection: Selection | null) => void;
  /** The reader sees something else; `query` is what `view` takes. */
  onViewChange?: (query: string, view: View) => void;
  className?: string;
  style?: CSSProperties;
}

function Head() {
  const { dataset } = useSelected((state) => state.network.prepared);
  return (
    <header className="component-head">
      <h2 id={useOwnId('title')}>
        <DatasetText text={dataset.title} />
      </h2>
      <p id={useOwnId('summary')}>
        <DatasetText text={dataset.summary} />
      </p>
    </header>
  );
}

function Details() {
  const isNeeded = useSelected((state) => state.view.selection !== null);
  return isNeeded && <DetailsPart />;
}

interface RootProps {
  store: Store;
  theme: View['theme'];
  world: WorldTopology | undefined;
  className: string | undefined;
  style: CSSProperties | undefined;
}

/** The words around the map are the interface's, whatever the page's language is. */
function Root({ store, theme, world, className, style }: RootProps) {
  const { title } = useSelected((state) => state.network.prepared.dataset);
  const name = pickText(title, useLanguage()).text;
  return (
    <section
      className={['entente', className].filter(Boolean).join(' ')}
      aria-label={name}
      lang={interfaceLanguage}
      {...(theme === 'auto' ? {} : { 'data-theme': theme })}
      {...(style ? { style } : {})}
    >
      <div className="component">
        <Head />
        <div className="component-stage">
          <MapPanel staticMaps={serverMaps(store, name, world)} isTab={false} />
          <Details />
          <TimelinePanel />
        </div>
        <details className="component-key">
          <summary>{words.page.views.explore}</summary>
          <LegendPanel />
        </details>
        <ComponentFoot />
        <StatusLine />
      </div>
    </section>
  );
}

export function EntenteMap(props: EntenteMapProps) {
  const { theme = 'auto', world, className, style } = props;
  const store = useFollowedView({ ...props, theme });
  if (world) bringWorld(world);
  return (
    <>
      <style href="entente" precedence="entente">
        {styles}
      </style>
      <IdPrefix value={`${useId()}-`}>
        <StoreProvider value={store}>
          <Root {...{ store, theme, world, className, style }} />
        </StoreProvider>
      </IdPrefix>
    </>
  );
}
