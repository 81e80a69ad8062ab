// How does a reader get the dataset itself? As the file that this page opens.
import { useState } from 'react';
import type { Dataset } from '../../dataset/types';
import { share } from '../../scene/words/share';
import { fileName } from '../save/fileName';
import { saveFile } from '../saveFile';

export function SaveDataset({ dataset }: { dataset: Dataset }) {
  const [said, setSaid] = useState('');
  const save = () => {
    const name = fileName(dataset.id, 'json');
    saveFile(name, `${JSON.stringify(dataset, null, 2)}\n`, 'application/json');
    setSaid(share.datasetSaved(name));
  };
  return (
    <div className="share-dataset">
      <button type="button" className="button" onClick={save}>
        {share.saveDataset}
      </button>
      <span role="status" className="field-note">
        {said}
      </span>
    </div>
  );
}
