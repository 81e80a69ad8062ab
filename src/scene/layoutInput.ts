// What does a layout depend on? Network, frame, camera and controls; never an instant.
import type { Frame, ProjectionSpec } from '../geo/projection';
import type { Network } from '../model/network';
import type { Camera } from '../view/view';
import type { Gazetteer } from './placeActors';
import type { Box } from './types';

export interface LayoutInput {
  network: Network;
  gazetteer: Gazetteer;
  /** Only this actor and those tied to it; `null`: all. */
  focus: string | null;
  /** As the view or the dataset asks. */
  projection?: ProjectionSpec['name'];
  frame: Frame;
  camera?: Camera;
  /** Multiplies strokes, marks, symbols and text, never the geography; 1 on screens. */
  scale?: number;
  /** Of the words on the map, BCP 47. */
  language: string;
  /** On-map controls, in frame pixels: nothing is placed under them. */
  reserved?: readonly Box[];
}
