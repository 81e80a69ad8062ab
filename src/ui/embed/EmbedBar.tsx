// What stands over the map in an article? The views, and one button for all else.
import { words } from '../../scene/words/words';
import { preloadExplore } from '../Explore';
import { Icon } from '../icons';
import { ViewTabs } from '../views/ViewTabs';

interface Props {
  isExploring: boolean;
  onExplore: () => void;
}

export function EmbedBar({ isExploring, onExplore }: Props) {
  return (
    <div className="view-bar">
      <ViewTabs />
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
    </div>
  );
}
