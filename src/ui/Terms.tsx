// Whose borders does a map show, and under which terms may it be used?
import { words } from '../scene/words/words';
import { DatasetText } from './DatasetText';
import { useSelected } from './store/useEntente';

export function Terms() {
  const { worldview, licence } = useSelected((state) => state.network.prepared.dataset);
  return (
    <>
      <p>
        {`${words.page.worldview}: `}
        <DatasetText text={worldview} />
      </p>
      <p>
        {`${words.page.licence}: `}
        <DatasetText text={licence} />
      </p>
    </>
  );
}
