// What can be wrong with a dataset? A problem is data; each kind has a code, a severity and a meaning.

/** An error makes the dataset unusable; a warning says what a careful writer would look at again. */
type Severity = 'error' | 'warning';

interface ProblemKind {
  severity: Severity;
  meaning: string;
}

const error = (meaning: string): ProblemKind => ({ severity: 'error', meaning });
const warning = (meaning: string): ProblemKind => ({ severity: 'warning', meaning });

/** Every code with what it means; also the reference table of `docs/format.md`. */
export const problemKinds = {
  'too-large': error('The text is longer than a dataset may be; it was not read.'),
  'too-deep': error('Lists and objects stand too deep in one another; the text was not read.'),
  'not-json': error('The text is not JSON.'),
  'duplicate-key': error('An object has the same key twice; only one of the two could count.'),
  'wrong-type': error('A value is of another type than the field takes.'),
  'unknown-field': error('There is no such field. Fields of your own start with "x-".'),
  'missing-field': error('A field that must be there is not.'),
  'unknown-value': error('The field takes one of a few words, and this is none of them.'),
  'out-of-range': error('A number is smaller or larger than the field takes.'),
  'empty-text': error('A text has no characters.'),
  'text-too-long': error('A text has more characters than the field takes.'),
  'forbidden-character': error('A text has a character that cannot be shown or that misleads.'),
  'damaged-text': warning('A text has the mark that a failed conversion leaves behind.'),
  'too-few-items': error('A list or object has fewer entries than the field takes.'),
  'too-many-items': error('A list has more entries than the field takes.'),
  'duplicate-item': error('A list names the same thing twice.'),
  'invalid-format': error('A text is not written in the way that the field takes.'),
  'invalid-id': error('An id has other characters than small letters, digits and hyphens.'),
  'invalid-link': error('A link does not start with http:// or https://, or has no host.'),
  'invalid-language': error('A language is not a BCP 47 tag.'),
  'duplicate-id': error('Two things that share a space of ids have the same id.'),
  'ambiguous-id': warning('The same id names things of two kinds.'),
  'dangling-reference': error('An id is used that nothing in the dataset has.'),
  'missing-ends': error('A tie does not say between whom it is.'),
  'conflicting-ends': error('A tie has both "parties" and "source", "target" or a direction.'),
  'tie-to-itself': error('A tie has the same actor at both ends, or a single party.'),
  'tie-within-actor': warning(
    'All ends of a tie are shown as one actor, so that no map can draw it as a line.',
  ),
  'part-of-cycle': error('An actor is, by way of others, part of itself.'),
  'misplaced-role': error('Only ties of type coalition have a role.'),
  'invalid-date': error('A date is not EDTF.'),
  'impossible-date': error('The calendar has no such day, or a range of dates runs backwards.'),
  'unsupported-date': error('A date is EDTF of a kind that format 1 does not use.'),
  'unbounded-date': error('A date must be bounded here; "open" does not say when.'),
  'vague-season': warning('A season leaves the hemisphere open, so its bounds cover both.'),
  'as-of-not-a-day': error('The as-of date is not one whole day.'),
  'reversed-period': error('A period starts after it ends.'),
  'planned-in-the-past': error('An event is planned for a time before the as-of date.'),
  'happened-in-the-future': error('An event has happened after the as-of date.'),
  'unknown-event-code': error('CAMEO has no such code.'),
  'event-code-name': error('The name is not the one that CAMEO gives the code.'),
  'locator-length': error('The run of words of a locator is shorter than 3 or longer than 7.'),
  'locator-missing': error('The text of the source has no such words.'),
  'locator-ambiguous': error('The text of the source has the words in several places.'),
  'centre-without-place': error("The map's centre is an actor that has no place."),
  'too-many-problems': warning('There are more problems than are listed.'),
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problemKinds;

export interface Problem {
  code: ProblemCode;
  severity: Severity;
  /** JSON pointer (RFC 6901) to the value; for what is missing, to the object that lacks it. */
  pointer: string;
  /** 1-based, of the value; of the key for an unknown field or a repeated key. */
  line: number;
  /** 1-based, in UTF-16 units, as editors count. */
  column: number;
  expected: string;
  found: string;
  suggestion?: string;
}

/** What a validator says, before it is known where in the text that is. */
export interface Finding {
  code: ProblemCode;
  pointer: string;
  expected: string;
  found: string;
  /** Worked out late and for the listed problems only: the search for a near name is not free. */
  suggest?: () => string | undefined;
  /** The key is at fault, not its value. */
  isKey?: true;
  /** Where the text itself is at fault, its offset is known. */
  offset?: number;
}
