// Which step of how many is shown, at a glance, where there is no room for the strip?
import type { Step } from '../../model/timeline';

/** More marks than this are a line, not marks. */
const readable = 16;

export function StepMarks({ steps, index }: { steps: readonly Step[]; index: number }) {
  if (steps.length > readable) {
    const share = steps.length > 1 ? index / (steps.length - 1) : 0;
    return (
      <span className="step-track" aria-hidden="true">
        <span className="step-share" style={{ inlineSize: `${share * 100}%` }} />
      </span>
    );
  }
  return (
    <span className="step-marks" aria-hidden="true">
      {steps.map((step, position) => (
        <span
          key={step.key}
          className="step-mark"
          data-current={position === index || undefined}
          data-planned={step.isPlanned || undefined}
        />
      ))}
    </span>
  );
}
