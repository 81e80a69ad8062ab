// At which events does an actor take part? Its own, and those of whoever is shown under it.
import { actorsUnder } from '../../model/shownUnder';
import { dateInWords } from '../../scene/words/dates';
import { details as detailsWords } from '../../scene/words/details';
import { DatasetText } from '../DatasetText';
import { useEntente } from '../store/useEntente';
import { Fold } from './Fold';

export function ActorEvents({ actorId }: { actorId: string }) {
  const { network, dispatch } = useEntente();
  const { dataset, dates } = network.prepared;
  const actors = new Set([actorId, ...actorsUnder(network, actorId)]);
  const events = dataset.events.filter(({ participants }) =>
    participants.some((id) => actors.has(id)),
  );
  if (events.length === 0) return null;
  return (
    <Fold title={detailsWords.events} count={events.length}>
      <ul className="details-list">
        {events.map(({ id, label, date }) => {
          const value = dates[date];
          return (
            <li key={id}>
              <button
                type="button"
                className="link-button"
                onClick={() => dispatch({ type: 'select', selection: { kind: 'event', id } })}
              >
                <DatasetText text={label} />
              </button>{' '}
              <span className="muted">{value ? dateInWords(value) : date}</span>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
