// Which parts of the page are fetched when they are first needed, and not before?
import { type Deferred, deferred } from './deferred';
import { Loading } from './Loading';

export const ListPart: Deferred<object> = /* @__PURE__ */ deferred(
  () => import('../list/ListView').then((module) => module.ListView),
  <Loading />,
);

export const TablesPart: Deferred<object> = /* @__PURE__ */ deferred(
  () => import('../tables/TablesView').then((module) => module.TablesView),
  <Loading />,
);

export const DetailsPart: Deferred<object> = /* @__PURE__ */ deferred(
  () => import('../details/DetailPanel').then((module) => module.DetailPanel),
  <div className="details">
    <Loading />
  </div>,
);

export const SearchPart: Deferred<{ onDone: () => void }> = /* @__PURE__ */ deferred(() =>
  import('../search/SearchDrop').then((module) => module.SearchDrop),
);

export const ProblemsPart: Deferred<object> = /* @__PURE__ */ deferred(() =>
  import('../problems/ProblemList').then((module) => module.ProblemList),
);
