// Which time axis: one even step per date, or to scale? The data chooses until the reader does.
import { type AxisKind, axisKinds } from '../../scene/strip/axis';
import { timeline } from '../../scene/words/timeline';

export function AxisChoice(props: { axis: AxisKind; onChange: (axis: AxisKind) => void }) {
  return (
    <select
      className="axis-choice"
      aria-label={timeline.axis}
      value={props.axis}
      onChange={(event) => {
        const chosen = axisKinds.find((axis) => axis === event.target.value);
        if (chosen) props.onChange(chosen);
      }}
    >
      {axisKinds.map((axis) => (
        <option key={axis} value={axis}>
          {timeline.axes[axis]}
        </option>
      ))}
    </select>
  );
}
