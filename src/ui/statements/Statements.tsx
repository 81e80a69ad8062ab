// What remains of the page on paper, and for readers without script? Every statement and its evidence.
import { dateInWords } from '../../scene/words/dates';
import { statements } from '../../scene/words/statements';
import { DatasetText } from '../DatasetText';
import { useSelected } from '../store/useEntente';
import { EventEntry } from './EventEntry';
import { TieEntry } from './TieEntry';
import { TieRows } from './TieRows';

function Sources() {
  const { dataset, dates } = useSelected((state) => state.network.prepared);
  return (
    <ul>
      {dataset.sources.map((source) => {
        const published = source.published && dates[source.published];
        return (
          <li key={source.id}>
            <DatasetText text={source.title} />
            {', '}
            <DatasetText text={source.publisher} />
            {published && `, ${statements.published(dateInWords(published))}`}
            {': '}
            <a href={source.url} rel="noopener">
              {source.url}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** Rendered when the page is built, and never again: it needs no script and gets none. */
export function Statements() {
  const { dataset } = useSelected((state) => state.network.prepared);
  return (
    <section className="statements" aria-labelledby="statements-title">
      <h2 id="statements-title">{statements.title}</h2>
      <p>{statements.intro(dataset.ties.length)}</p>
      <ol>
        {dataset.ties.map((tie) => (
          <TieEntry key={tie.id} tie={tie} />
        ))}
      </ol>
      <TieRows />
      {dataset.events && dataset.events.length > 0 && (
        <>
          <h3>{statements.events}</h3>
          <ul>
            {dataset.events.map((event) => (
              <EventEntry key={event.id} event={event} />
            ))}
          </ul>
        </>
      )}
      <h3>{statements.sources}</h3>
      <Sources />
    </section>
  );
}
