// How are events on the timeline chosen, and what are the lanes called? Laid over the strip.
import { memo } from 'react';
import { rowHeights } from '../../scene/strip/rowHeights';
import type { Strip, StripEvent, StripLane } from '../../scene/strip/types';
import { dateInWords } from '../../scene/words/dates';
import { timeline } from '../../scene/words/timeline';
import { useDispatch, useSelected } from '../store/useEntente';

const markerRadius = 4;

function EventButton({ event, onSelect }: { event: StripEvent; onSelect: () => void }) {
  const { label, fullLabel, isBefore } = event;
  const network = useSelected((state) => state.network);
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

type StripButtonsProps = Pick<Strip, 'events' | 'lanes' | 'axisStart'>;

/** What a step mostly leaves as it is. */
export const StripButtons = memo(function StripButtons(props: StripButtonsProps) {
  const { events, lanes, axisStart } = props;
  const steps = useSelected((state) => state.steps);
  const dispatch = useDispatch();
  const select = (id: string) => {
    const at = steps.find((candidate) => candidate.events.includes(id));
    if (at) dispatch({ type: 'step', instant: at.key });
    dispatch({ type: 'select', selection: { kind: 'event', id } });
  };
  return (
    <>
      {events.map((event) => (
        <EventButton key={event.id} event={event} onSelect={() => select(event.id)} />
      ))}
      <ul className="strip-lanes" aria-label={timeline.lanes}>
        {lanes.map((lane) => (
          <LaneName key={lane.id} lane={lane} width={axisStart - 12} />
        ))}
      </ul>
    </>
  );
});
