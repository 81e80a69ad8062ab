// How is the playhead moved by key and by screen reader? A native slider over the steps that speaks dates.
import type { KeyboardEvent } from 'react';
import type { Step } from '../../model/timeline';
import { capitalised, dateInWords } from '../../scene/words/dates';
import { timeline } from '../../scene/words/timeline';

interface StepSliderProps {
  steps: readonly Step[];
  index: number;
  /** What the step changes of what is shown. */
  changes: readonly string[];
  onChange: (index: number) => void;
}

/** Later on the right and upwards whatever the engine does in right-to-left pages. */
function moved(key: string, index: number, count: number): number | null {
  const page = Math.max(1, Math.round(count / 10));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return index + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return index - 1;
    case 'PageUp':
      return index + page;
    case 'PageDown':
      return index - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

export function StepSlider({ steps, index, changes, onChange }: StepSliderProps) {
  const step = steps[index];
  const said = step ? [capitalised(dateInWords(step.value)), ...changes].join(', ') : '';
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moved(event.key, index, steps.length);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onChange(Math.min(steps.length - 1, Math.max(0, next)));
  };
  return (
    <input
      type="range"
      className="step-slider"
      aria-label={timeline.slider}
      aria-valuetext={`${said}, ${timeline.position(index + 1, steps.length)}`}
      min={0}
      max={steps.length - 1}
      step={1}
      value={index}
      onKeyDown={onKeyDown}
      onChange={(event) => onChange(Number(event.target.value))}
    />
  );
}
