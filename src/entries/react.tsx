// `entente/react`: the map as a component, for pages that are built with React.
export type { DatasetJson, GivenDataset } from '../ui/component/datasetOf';
export { EntenteMap, type EntenteMapProps } from '../ui/component/EntenteMap';
export type { Selection, View } from '../view/view';
