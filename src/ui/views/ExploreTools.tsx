// What does the drawer offer besides the legend? Search, and how space and time are laid out.
import { axisFor, axisKinds } from '../../scene/strip/axis';
import { words } from '../../scene/words/words';
import { SearchBox } from '../search/SearchBox';
import { useDispatch, useSelected } from '../store/useEntente';
import { Choice } from './Choice';
import { ProjectionChoice } from './ProjectionChoice';

export function ExploreTools() {
  const axis = useSelected((state) => state.view.axis);
  const steps = useSelected((state) => state.steps);
  const dispatch = useDispatch();
  return (
    <div className="explore-tools">
      <SearchBox />
      <ProjectionChoice isNamed />
      <Choice
        name={words.timeline.axis}
        isNamed
        values={axisKinds}
        names={words.timeline.axes}
        chosen={axis ?? axisFor(steps)}
        onChoose={(chosen) => dispatch({ type: 'axis', axis: chosen })}
      />
    </div>
  );
}
