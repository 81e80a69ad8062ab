// What does the live map need that the page does not? Layout, renderer, zoom; a chunk of its own.
export { drawerOf } from '../store/drawing';
export { MapView } from './MapView';
