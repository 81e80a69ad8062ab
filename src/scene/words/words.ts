// Where does every string of the interface stand? Beside this file, by area, English first.
import { legendWords as legend } from './legendWords';
import { mapWords as map } from './mapWords';
import { page } from './page';
import { timeline } from './timeline';
import { actorTypes, statuses, types } from './vocabulary';

/** What the page says at once. Details, list, search and tables bring their own words with them. */
export const words = {
  vocabulary: { types, statuses, actorTypes },
  page,
  timeline,
  legend,
  map,
};

export type Words = typeof words;
