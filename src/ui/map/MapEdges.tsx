// Where does the drawing end once it has stepped aside? Its land fades into the water around it.
import type { Frame } from '../../geo/projection';
import type { Transform } from '../gestures/camera';

/** px over which it fades: at the top, the row that is kept free of names for the controls. */
const fade = 44;

/** The map is never mirrored, so neither are its edges. */
export function MapEdges({ frame, aside }: { frame: Frame; aside: Transform }) {
  const { k, x, y } = aside;
  const right = k * frame.width + x - fade;
  return (
    <>
      {y > 0 && <div className="map-edge top" style={{ height: y + fade }} />}
      {right + fade < frame.width && <div className="map-edge right" style={{ left: right }} />}
    </>
  );
}
