// How is the round world laid flat? Near places enlarged, or every area in proportion.
import { projections } from '../../dataset/terms';
import { words } from '../../scene/words/words';
import { useDispatch } from '../store/useEntente';
import { Choice } from './Choice';
import { useProjection } from './useProjection';

export function ProjectionChoice({ isNamed }: { isNamed: boolean }) {
  const dispatch = useDispatch();
  const { projection, projections: names } = words.page.views;
  return (
    <Choice
      name={projection}
      isNamed={isNamed}
      values={projections}
      names={names}
      chosen={useProjection()}
      onChoose={(chosen) => dispatch({ type: 'projection', projection: chosen })}
    />
  );
}
