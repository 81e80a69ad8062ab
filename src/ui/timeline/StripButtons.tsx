// How are events and pairs on the timeline chosen, by pointer and by key? Buttons laid over the strip.
import { rowHeights } from '../../scene/strip/rowHeights';
import type { Strip, StripEvent, StripLane } from '../../scene/strip/types';
import type { Selection } from '../../view/view';

const markerRadius = 4;

function EventButton({ event, onSelect }: { event: StripEvent; onSelect: () => void }) {
  return (
    <button
      type="button"
      className="strip-event"
      data-event={event.id}
      data-emphasis={event.emphasis}
      aria-pressed={event.emphasis === 'highlighted'}
      aria-label={event.fullLabel}
      title={event.label === event.fullLabel ? undefined : event.fullLabel}
      style={{ insetInlineStart: event.x - 8, insetBlockStart: event.y - 15 }}
      onClick={onSelect}
    >
      <svg width={16} height={rowHeights.eventPitch} aria-hidden="true">
        <circle
          className={event.isPlanned ? 'event-planned' : 'event-happened'}
          cx={8}
          cy={rowHeights.eventPitch / 2}
          r={markerRadius}
        />
      </svg>
      {event.label}
    </button>
  );
}

function selectionOf(lane: StripLane): Selection | null {
  const [only] = lane.ties;
  if (lane.dyad) return { kind: 'dyad', id: lane.dyad };
  return lane.ties.length === 1 && only ? { kind: 'tie', id: only } : null;
}

interface StripButtonsProps {
  strip: Strip;
  onEvent: (id: string) => void;
  onSelect: (selection: Selection) => void;
}

export function StripButtons({ strip, onEvent, onSelect }: StripButtonsProps) {
  return (
    <>
      {strip.events.map((event) => (
        <EventButton key={event.id} event={event} onSelect={() => onEvent(event.id)} />
      ))}
      {strip.lanes.map((lane) => {
        const selection = selectionOf(lane);
        return (
          <button
            key={lane.id}
            type="button"
            className="strip-lane"
            data-emphasis={lane.emphasis}
            disabled={!selection}
            style={{ insetBlockStart: lane.y - 8, inlineSize: strip.axisStart - 12 }}
            onClick={() => selection && onSelect(selection)}
          >
            <span className="strip-lane-label">{lane.label}</span>
            <span className="strip-lane-count">{lane.count}</span>
          </button>
        );
      })}
    </>
  );
}
