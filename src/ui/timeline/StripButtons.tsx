// How are events on the timeline chosen, and what are the lanes called? Laid over the strip.
import { rowHeights } from '../../scene/strip/rowHeights';
import type { Strip, StripEvent, StripLane } from '../../scene/strip/types';
import { dateInWords } from '../../scene/words/dates';
import { timeline } from '../../scene/words/timeline';
import { useEntente } from '../store/useEntente';

const markerRadius = 4;

function EventButton({ event, onSelect }: { event: StripEvent; onSelect: () => void }) {
  const { label, fullLabel, isBefore } = event;
  const { network } = useEntente();
  const { date = '' } = network.events.get(event.id) ?? {};
  const value = network.prepared.dates[date];
  // What is drawn stands at the start of the name, so that it can be said to a voice control.
  const name = timeline.event(fullLabel, value ? dateInWords(value) : date, event.isPlanned);
  const whole = label === fullLabel ? undefined : fullLabel;
  return (
    <button
      type="button"
      className="strip-event"
      data-event={event.id}
      data-emphasis={event.emphasis}
      data-before={isBefore || undefined}
      data-cut={whole && ''}
      aria-label={name}
      aria-pressed={event.emphasis === 'highlighted'}
      title={whole}
      style={{
        insetBlockStart: event.y - 17,
        insetInlineStart: event.x + (isBefore ? 8 : -8),
      }}
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
      <bdi>{label.replace(/…$/, '')}</bdi>
    </button>
  );
}

/** A shortcut for the pointer: the map's ties and the list choose a pair by key. */
function LaneName({ lane, width }: { lane: StripLane; width: number }) {
  return (
    <li
      className="strip-lane"
      data-emphasis={lane.emphasis}
      data-lane-dyad={lane.dyad ?? undefined}
      data-lane-tie={lane.ties.length === 1 ? lane.ties[0] : undefined}
      style={{ insetBlockStart: lane.y - 8, inlineSize: width }}
    >
      <span className="strip-lane-label">{lane.label}</span>
      {lane.id !== lane.ties[0] && <span className="strip-lane-count">{lane.count}</span>}
    </li>
  );
}

interface StripButtonsProps {
  strip: Strip;
  onEvent: (id: string) => void;
}

export function StripButtons({ strip, onEvent }: StripButtonsProps) {
  return (
    <>
      {strip.events.map((event) => (
        <EventButton key={event.id} event={event} onSelect={() => onEvent(event.id)} />
      ))}
      <ul className="strip-lanes" aria-label={timeline.lanes}>
        {strip.lanes.map((lane) => (
          <LaneName key={lane.id} lane={lane} width={strip.axisStart - 12} />
        ))}
      </ul>
    </>
  );
}
