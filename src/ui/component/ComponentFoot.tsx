// What must stand under a map in somebody's page? Its sources, whose borders, under which terms.
import { distinctSources } from '../../scene/distinctSources';
import { words } from '../../scene/words/words';
import { DatasetText } from '../DatasetText';
import { useSelected } from '../store/useEntente';
import { Terms } from '../Terms';

/** More than this many sources are counted, not listed. */
const named = 3;

export function ComponentFoot() {
  const { dataset } = useSelected((state) => state.network.prepared);
  const sources = distinctSources(dataset);
  const rest = sources.length - named;
  return (
    <footer className="component-foot">
      <p>
        {`${sources.length > 1 ? words.page.sources : words.page.source}: `}
        {sources.slice(0, named).map(({ id, url, publisher }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <a href={url} rel="noopener">
              <DatasetText text={publisher} />
            </a>
          </span>
        ))}
        {rest > 0 && ` ${words.page.moreSources(rest)}`}
      </p>
      <Terms />
    </footer>
  );
}
