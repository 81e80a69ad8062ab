// What is wrong with a document? One validator per concept; each returns what it finds.
import type { Finding } from './problem';
import { centre } from './validate/centre';
import { characters } from './validate/characters';
import { type Context, contextOf } from './validate/context';
import { dates } from './validate/dates';
import { drawnEnds } from './validate/drawnEnds';
import { ends } from './validate/ends';
import { eventCodes } from './validate/eventCodes';
import { eventTiming } from './validate/eventTiming';
import { ids } from './validate/ids';
import { locators } from './validate/locators';
import { partOf } from './validate/partOf';
import { periods } from './validate/periods';
import { references } from './validate/references';
import { roles } from './validate/roles';
import { structure } from './validate/structure';

type Validator = (context: Context) => Finding[];

/** A document may be wrong in several ways at once, so every validator takes malformed ones. */
const validators: readonly Validator[] = [
  structure,
  characters,
  ids,
  references,
  ends,
  roles,
  partOf,
  drawnEnds,
  dates,
  periods,
  eventTiming,
  eventCodes,
  locators,
  centre,
];

/** `document` is anything that JSON can say. */
export function validate(document: unknown): Finding[] {
  const context = contextOf(document);
  return validators.flatMap((validator) => validator(context));
}
