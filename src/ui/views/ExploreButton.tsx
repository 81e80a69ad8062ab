// What opens the drawer with everything that a narrow page and an embed have no room for?
import { words } from '../../scene/words/words';
import { preloadExplore } from '../Explore';
import { Icon } from '../icons';

export interface Exploring {
  isExploring: boolean;
  onExplore: () => void;
}

export const ExploreButton = ({ isExploring, onExplore }: Exploring) => (
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
);
