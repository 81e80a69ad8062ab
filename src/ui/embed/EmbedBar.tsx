// What stands over the map in an article? The views, and one button for all else.
import { ExploreButton, type Exploring } from '../views/ExploreButton';
import { ViewTabs } from '../views/ViewTabs';

export const EmbedBar = (exploring: Exploring) => (
  <div className="view-bar">
    <ViewTabs />
    <ExploreButton {...exploring} />
  </div>
);
