// Which date does the article ask for? The dataset's first one.
import { networkOf, parse, prepare, timelineOf } from 'entente';
import json from './dataset.json';

const { dataset } = parse(JSON.stringify(json));
if (!dataset) throw new Error('The dataset has problems.');
const [first] = timelineOf(networkOf(prepare(dataset)));

export const next = `at=${first?.key ?? ''}`;
