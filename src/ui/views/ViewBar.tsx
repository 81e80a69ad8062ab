// What stands over the map? The views at the reading side, the tools at the far one.
import { words } from '../../scene/words/words';
import { preloadExplore } from '../Explore';
import { Icon } from '../icons';
import { SaveButton } from '../save/SaveButton';
import { ShareButton } from '../share/ShareButton';
import { useSelected } from '../store/useEntente';
import { ProjectionChoice } from './ProjectionChoice';
import { SearchTool } from './SearchTool';
import { ViewTabs } from './ViewTabs';

interface Props {
  isExploring: boolean;
  onExplore: () => void;
}

export function ViewBar({ isExploring, onExplore }: Props) {
  const isMap = useSelected((state) => state.view.tab === 'map');
  return (
    <div className="view-bar">
      <ViewTabs />
      <fieldset className="view-tools" aria-label={words.page.views.tools}>
        <SearchTool />
        {isMap && <ProjectionChoice isNamed={false} />}
        <ShareButton />
        <SaveButton />
        <button
          type="button"
          className="tool explore-button"
          aria-expanded={isExploring}
          aria-controls="explore"
          onPointerEnter={preloadExplore}
          onFocus={preloadExplore}
          onClick={onExplore}
        >
          <Icon of="key" />
          {words.page.views.explore}
        </button>
      </fieldset>
    </div>
  );
}
