// What else must a reader be able to find? Whose borders, under which terms, and one's own data.
import { words } from '../scene/words/words';
import { DatasetText } from './DatasetText';
import { OpenDataset } from './problems/OpenDataset';
import { useSelected } from './store/useEntente';

export function PageFoot() {
  const dataset = useSelected((state) => state.network.prepared.dataset);
  return (
    <footer className="foot">
      <p>
        {`${words.page.worldview}: `}
        <DatasetText text={dataset.worldview} />
      </p>
      <p>
        {`${words.page.licence}: `}
        <DatasetText text={dataset.licence} />
      </p>
      <OpenDataset />
    </footer>
  );
}
