// What must be on the face of every map? As of when, which date is shown, whose word, whose borders, what is left out.
import { pickText } from '../../scene/text';
import { dateInWords } from '../../scene/words/dates';
import { words } from '../../scene/words/words';
import { useLanguage, useSelected } from '../store/useEntente';
import { LeftOut } from '../views/LeftOut';
import { useProjection } from '../views/useProjection';

function useFacts() {
  const { dataset, dates } = useSelected((state) => state.network.prepared);
  const step = useSelected((state) => state.step);
  const language = useLanguage();
  const asOf = dates[dataset.asOf];
  const publishers = dataset.sources.map(({ publisher }) => pickText(publisher, language).text);
  const [publisher = '', ...others] = [...new Set(publishers)];
  const rest = others.length ? ` ${words.page.moreSources(others.length)}` : '';
  return {
    asOf: words.page.asOf(asOf ? dateInWords(asOf) : dataset.asOf),
    showing: words.page.map.showing(dateInWords(step.value)),
    source: `${words.page.source}: ${publisher}${rest}`,
  };
}

export function MapFace() {
  const { asOf, showing, source } = useFacts();
  const projection = useProjection();
  return (
    <div className="map-face">
      <div className="face-facts">
        <p>
          <strong className="repeated">{`${asOf}. `}</strong>
          {`${showing}. `}
          <span className="repeated">{`${source}. `}</span>
          {`${words.page.disputedHatched}.`}
        </p>
        <LeftOut />
      </div>{' '}
      <p className="scale-note">{words.page.scaleNotes[projection]}</p>
    </div>
  );
}
