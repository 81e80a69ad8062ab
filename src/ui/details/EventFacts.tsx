// What happened, or is planned? The event's date, who takes part, what it does to which tie.
import type { Event } from '../../dataset/types';
import { capitalised, dateInWords } from '../../scene/words/dates';
import { details as detailsWords } from '../../scene/words/details';
import { DatasetText } from '../DatasetText';
import { useEntente } from '../store/useEntente';
import { ActorButtons } from './ActorButton';
import { Act, Passages, SaidBy } from './Evidence';
import { Fact } from './Fact';

function Effects({ event }: { event: Event }) {
  const { network, dispatch } = useEntente();
  const effects = event.effects ?? [];
  if (effects.length === 0) return null;
  return (
    <Fact term={detailsWords.effect}>
      {effects.map(({ tie, effect }) => {
        const label = network.ties.get(tie)?.label;
        return (
          <span key={tie}>
            {detailsWords.effects[effect]}:{' '}
            <button
              type="button"
              className="link-button"
              onClick={() => dispatch({ type: 'select', selection: { kind: 'tie', id: tie } })}
            >
              {label ? <DatasetText text={label} /> : tie}
            </button>
          </span>
        );
      })}
    </Fact>
  );
}

/** To the event's own date, when another one is shown. */
function GoToEvent({ event }: { event: Event }) {
  const { steps, step, dispatch } = useEntente();
  const own = steps.find(({ events }) => events.includes(event.id));
  if (!own || own === step) return null;
  return (
    <button
      type="button"
      className="button"
      onClick={() => dispatch({ type: 'step', instant: own.key })}
    >
      {detailsWords.goTo(dateInWords(own.value))}
    </button>
  );
}

export function EventFacts({ event }: { event: Event }) {
  const { network } = useEntente();
  const value = network.prepared.dates[event.date];
  return (
    <section className="details-part">
      <p className="card-sentence">
        <DatasetText text={event.sentence} />
      </p>
      <dl className="facts">
        <Fact term={detailsWords.when}>
          {[
            capitalised(value ? dateInWords(value) : event.date),
            detailsWords.eventStatuses[event.status],
          ]}
        </Fact>
        {event.place?.name && (
          <Fact term={detailsWords.where}>
            <DatasetText text={event.place.name} />
          </Fact>
        )}
        <Fact term={detailsWords.participants}>
          {event.participants.length ? (
            <ActorButtons ids={event.participants} />
          ) : (
            detailsWords.noParticipants
          )}
        </Fact>
        <Effects event={event} />
        <SaidBy of={event} />
        <Act of={event} />
        <Passages of={event} />
      </dl>
      {event.note && (
        <p className="details-note">
          <DatasetText text={event.note} />
        </p>
      )}
      <GoToEvent event={event} />
    </section>
  );
}
