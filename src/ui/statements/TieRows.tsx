// What are the same ties as a table? Who, to whom, what kind and status, since when, who says so, where.
import type { Tie } from '../../dataset/types';
import { details as detailsWords } from '../../scene/words/details';
import { endsInWords } from '../../scene/words/ends';
import { periodInWords } from '../../scene/words/periods';
import { saidBy } from '../../scene/words/saidBy';
import { statements } from '../../scene/words/statements';
import { words } from '../../scene/words/words';
import { useLanguage, useSelected } from '../store/useEntente';
import { Passages } from './Passages';

function TieRow({ tie }: { tie: Tie }) {
  const network = useSelected((state) => state.network);
  const language = useLanguage();
  const { types, statuses } = words.vocabulary;
  const voices = tie.assertedBy.map((assertion) => saidBy(assertion, network, language));
  return (
    <tr>
      <th scope="row">
        <bdi>{endsInWords(tie, network, language)}</bdi>
      </th>
      <td>{detailsWords.kind(types[tie.type].name, statuses[tie.status].name)}</td>
      <td>{periodInWords(tie.period, tie.status, network.prepared.dates)}</td>
      <td>
        <bdi>{[...new Set(voices)].join('; ')}</bdi>
      </td>
      <td>
        <Passages of={tie.citations} />
      </td>
    </tr>
  );
}

export function TieRows() {
  const { ties } = useSelected((state) => state.network.prepared.dataset);
  const { table, who, status, when, saidBy: by, where } = statements;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
    <section className="statement-table" aria-label={table(ties.length)} tabIndex={0}>
      <table>
        <caption>{table(ties.length)}</caption>
        <thead>
          <tr>
            {[who, status, when, by, where].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ties.map((tie) => (
            <TieRow key={tie.id} tie={tie} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
