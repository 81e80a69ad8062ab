// Where does every string of the interface stand? Here, by area: the one catalogue, English first.
import { details } from './details';
import { legendWords as legend } from './legendWords';
import { page } from './page';
import { timeline } from './timeline';
import * as vocabulary from './vocabulary';

export const words = { vocabulary, page, timeline, details, legend };

export type Words = typeof words;
