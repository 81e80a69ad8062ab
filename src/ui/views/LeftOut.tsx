// Does a view show less than there is? What says so is fetched once a reader has asked for less.
import { noFilters } from '../../model/filter';
import { useSelected } from '../store/useEntente';
import { deferred } from './deferred';

const LeftOutNote = deferred(() =>
  import('../map/LeftOutNote').then((module) => module.LeftOutNote),
);

export function LeftOut() {
  const { focus, filters } = useSelected((state) => state.view);
  return (focus !== null || filters !== noFilters) && <LeftOutNote />;
}
