// Which parts of the page are fetched when they are first needed, and not before?
import { deferred } from './deferred';
import { Loading } from './Loading';

export const ListPart = deferred(
  () => import('../list/ListView').then(({ ListView }) => ListView),
  <Loading />,
);

export const TablesPart = deferred(
  () => import('../tables/TablesView').then(({ TablesView }) => TablesView),
  <Loading />,
);

export const DetailsPart = deferred(
  () => import('../details/DetailPanel').then(({ DetailPanel }) => DetailPanel),
  <div className="details">
    <Loading />
  </div>,
);

export const SearchPart = deferred(() =>
  import('../search/SearchBox').then(({ SearchBox }) => SearchBox),
);

export const ProblemsPart = deferred(() =>
  import('../problems/ProblemList').then(({ ProblemList }) => ProblemList),
);
