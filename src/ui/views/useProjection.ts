// Which projection is shown? The reader's choice, else the dataset's, else the one for near places.
import type { projections } from '../../dataset/terms';
import type { State } from '../store/state';
import { useSelected } from '../store/useEntente';

type Projection = (typeof projections)[number];

export const projectionOf = ({ view, network }: State): Projection =>
  view.projection ?? network.prepared.dataset.map?.projection ?? 'logAzimuthal';

export const useProjection = (): Projection => useSelected(projectionOf);
