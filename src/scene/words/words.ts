// Where does every string of the interface stand? Here, by area: the one catalogue, English first.
import { details } from './details';
import { legendWords as legend } from './legendWords';
import { list } from './list';
import { mapWords as map } from './mapWords';
import { page } from './page';
import { search } from './search';
import { tables } from './tables';
import { timeline } from './timeline';
import * as vocabulary from './vocabulary';

export const words = { vocabulary, page, timeline, details, legend, list, map, tables, search };

export type Words = typeof words;
