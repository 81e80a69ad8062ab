// What must be on the face of every map? As of when, which date is shown, whose word, whose borders.
import { pickText } from '../../scene/text';
import { dateInWords } from '../../scene/words/dates';
import { words } from '../../scene/words/words';
import { interfaceLanguage } from '../DatasetText';
import { useSelected } from '../store/useEntente';

function useFaceNotes() {
  const { dataset, dates } = useSelected((state) => state.network.prepared);
  const step = useSelected((state) => state.step);
  const asked = useSelected((state) => state.view.projection);
  const asOf = dates[dataset.asOf];
  const publishers = dataset.sources.map(
    ({ publisher }) => pickText(publisher, interfaceLanguage).text,
  );
  const [publisher = '', ...others] = [...new Set(publishers)];
  const rest = others.length ? ` ${words.page.moreSources(others.length)}` : '';
  return {
    asOf: words.page.asOf(asOf ? dateInWords(asOf) : dataset.asOf),
    showing: words.page.map.showing(dateInWords(step.value)),
    source: `${words.page.source}: ${publisher}${rest}`,
    isDistorted: (asked ?? dataset.map?.projection) !== 'equalEarth',
  };
}

export function MapFace() {
  const { asOf, showing, source, isDistorted } = useFaceNotes();
  return (
    <div className="map-face">
      <p className="face-facts">
        <strong className="repeated">{`${asOf}. `}</strong>
        {`${showing}. `}
        <span className="repeated">{`${source}. `}</span>
        {`${words.page.disputedHatched}.`}
      </p>
      {isDistorted && <p className="scale-note">{words.page.scaleNote}</p>}
    </div>
  );
}
