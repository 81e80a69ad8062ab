// How does a view change? Each action gives the next view; nothing else changes one.
import type { Filters } from '../model/filter';
import { type Camera, restingCamera, type Selection, type View } from './view';

export type Action =
  | { type: 'step'; instant: string }
  | { type: 'select'; selection: Selection | null }
  | { type: 'focus'; actor: string | null }
  | { type: 'filter'; filters: Partial<Filters> }
  | { type: 'camera'; camera: Camera }
  | { type: 'grouping'; grouping: View['grouping'] }
  | { type: 'sorting'; sorting: View['sorting'] }
  | { type: 'language'; language: View['language'] }
  | { type: 'theme'; theme: View['theme'] }
  | { type: 'tab'; tab: View['tab'] }
  | { type: 'projection'; projection: View['projection'] }
  | { type: 'axis'; axis: View['axis'] }
  | { type: 'restore'; view: View };

/** The next view. Selection and filters survive a step; a new focus or projection starts with the whole map. */
export function reduce(view: View, action: Action): View {
  switch (action.type) {
    case 'step':
      return view.instant === action.instant ? view : { ...view, instant: action.instant };
    case 'select':
      return { ...view, selection: action.selection };
    case 'focus':
      return { ...view, focus: action.actor, camera: restingCamera };
    case 'filter':
      return { ...view, filters: { ...view.filters, ...action.filters } };
    case 'camera':
      return { ...view, camera: action.camera };
    case 'grouping':
      return { ...view, grouping: action.grouping };
    case 'sorting':
      return { ...view, sorting: action.sorting };
    case 'language':
      return { ...view, language: action.language };
    case 'theme':
      return { ...view, theme: action.theme };
    case 'tab':
      return { ...view, tab: action.tab };
    case 'projection':
      return { ...view, projection: action.projection, camera: restingCamera };
    case 'axis':
      return { ...view, axis: action.axis };
    case 'restore':
      return action.view;
  }
}
