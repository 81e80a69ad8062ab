// What stands over the map? The views at the reading side, the tools at the far one.
import { words } from '../../scene/words/words';
import { SaveButton } from '../save/SaveButton';
import { ShareButton } from '../share/ShareButton';
import { useSelected } from '../store/useEntente';
import { ExploreButton, type Exploring } from './ExploreButton';
import { ProjectionChoice } from './ProjectionChoice';
import { SearchTool } from './SearchTool';
import { ViewTabs } from './ViewTabs';

export function ViewBar(exploring: Exploring) {
  const isMap = useSelected((state) => state.view.tab === 'map');
  return (
    <div className="view-bar">
      <ViewTabs />
      <fieldset className="view-tools" aria-label={words.page.views.tools}>
        <SearchTool />
        {isMap && <ProjectionChoice isNamed={false} />}
        <ShareButton />
        <SaveButton />
        <ExploreButton {...exploring} />
      </fieldset>
    </div>
  );
}
