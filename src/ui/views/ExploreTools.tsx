// What does the drawer offer besides the legend? A way out, search, and how space and time are laid out.
import type { RefObject } from 'react';
import { axisFor, axisKinds } from '../../scene/strip/axis';
import { words } from '../../scene/words/words';
import { Icon } from '../icons';
import { SearchBox } from '../search/SearchBox';
import { useDispatch, useSelected } from '../store/useEntente';
import { Choice } from './Choice';
import { ProjectionChoice } from './ProjectionChoice';
import { useClosing } from './useClosing';

interface Props {
  drawer: RefObject<HTMLDivElement | null>;
  onClose: () => void;
}

function DrawerHead({ onClose }: Pick<Props, 'onClose'>) {
  const { explore, closeExplore } = words.page.views;
  return (
    <div className="explore-head">
      <h2 id="explore-title" tabIndex={-1}>
        {explore}
      </h2>
      <button type="button" className="explore-close" aria-label={closeExplore} onClick={onClose}>
        <Icon of="close" />
      </button>
    </div>
  );
}

export function ExploreTools({ drawer, onClose }: Props) {
  const axis = useSelected((state) => state.view.axis);
  const steps = useSelected((state) => state.steps);
  const dispatch = useDispatch();
  useClosing(drawer, onClose);
  return (
    <>
      <DrawerHead onClose={onClose} />
      <div className="explore-tools">
        <SearchBox />
        <ProjectionChoice isNamed />
        <div className="axis-tool">
          <Choice
            name={words.timeline.axis}
            isNamed
            values={axisKinds}
            names={words.timeline.axes}
            chosen={axis ?? axisFor(steps)}
            onChoose={(chosen) => dispatch({ type: 'axis', axis: chosen })}
          />
        </div>
      </div>
    </>
  );
}
