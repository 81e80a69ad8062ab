// In which words is a problem told? All of them in one table, for translation and for one voice.

const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ');
const number = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** Keyed by the reasons of the JSON scanner. */
const syntax: Record<string, string> = {
  InvalidSymbol: 'a value: text in double quotes, a number, true, false, null, { or [',
  InvalidNumberFormat: 'a number',
  PropertyNameExpected: 'a key in double quotes (no comma before a closing bracket)',
  ValueExpected: 'a value (no comma before a closing bracket)',
  ColonExpected: 'a colon after the key',
  CommaExpected: 'a comma between two entries',
  CloseBraceExpected: 'a comma or }',
  CloseBracketExpected: 'a comma or ]',
  EndOfFileExpected: 'nothing after the dataset',
  InvalidCommentToken: 'no comments; fields that start with "x-" can hold remarks',
  UnexpectedEndOfComment: 'no comments; fields that start with "x-" can hold remarks',
  UnexpectedEndOfString: 'a double quote at the end of the text',
  UnexpectedEndOfNumber: 'a digit',
  InvalidUnicode: 'four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'one of " \\ / b f n r t u after a backslash',
  InvalidCharacter: 'no control characters in a text; write \\n for a line break',
};

/** What a problem expects and finds. */
export const wording = {
  syntax: (reason: string) => syntax[reason] ?? 'JSON',
  dataset: 'a JSON object, the dataset',
  endOfText: 'the end of the text',
  characters: (count: number) => `${number(count)} characters`,
  atMost: (count: number) => `at most ${number(count)} characters`,
  levels: (count: number) => `at most ${count} levels of lists and objects`,
  deeper: 'one level more',
  keyOnce: 'each key once',

  types: {
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
  } as Record<string, string>,
  either: (types: readonly string[]) => types.join(' or '),
  oneOf: (words: readonly string[]) => (words.length === 1 ? '' : 'one of ') + quoted(words),
  exactly: (value: unknown) => JSON.stringify(value),
  field: (name: string) => `the field "${name}"`,
  noField: (name: string) => `no "${name}"`,
  atLeastNumber: (least: number) => `a number of ${least} or more`,
  atMostNumber: (most: number) => `a number of ${most} or less`,
  someText: 'at least one character',
  atLeastItems: (least: number) => `at least ${least} of them`,
  atMostItems: (most: number) => `at most ${number(most)} of them`,
  itemOnce: 'each of them once',
  itemAgain: (item: string, pointer: string) => `${item}, which ${pointer} has too`,
  pattern: (pattern: string, description = 'text') =>
    `${description.replace(/\.$/, '')}, written as ${pattern}`,
  id: 'small letters, digits and hyphens, 64 at most',
  link: 'a link that starts with https:// or http://',
  language: 'a BCP 47 tag such as "en", "ar" or "zh-Hant"',

  ownId: (kind: string) => `an id that no other ${kind} has`,
  onlyId: (kind: string) => `an id that no ${kind} has`,
  idTakenAt: (id: string, pointer: string) => `${id}, which ${pointer} has too`,
  idOf: (kind: string) => `the id of ${kind}`,
  passageOf: (source: string) => `a passage of the source "${source}"`,

  ends: '"source" and "target", or "parties"',
  endsTwice: 'either "parties", or "source" and "target"',
  undirected: 'no direction with "parties"',
  otherEnd: 'an actor that is not at the other end',
  severalParties: 'two parties or more',
  drawnApart: 'ends that are not all part of one actor',
  shownAsOne: (ids: readonly string[], whole: string) =>
    `${ids.join(', ')}, all shown under ${whole}`,
  noCycle: 'a chain of "partOf" that ends',
  chain: (ids: readonly string[]) => ids.join(' is part of '),
  roleOnlyOn: 'a role only on a tie of type "coalition"',
  roleOn: (type: string) => `a role on a tie of type "${type}"`,

  date: 'an EDTF date such as "2015", "2015-09", "2015-09-27", "2015~" or "[..2015-09-27]"',
  realDate: 'a date of the calendar, and ranges from the earlier to the later date',
  supportedDate: 'a date, a season, a set in square brackets or an interval of two dates',
  boundedDate: 'a date, or bounds for one',
  wholeDay: 'one whole day such as "2015-09-27"',
  hemisphere: '25 to 28 for a northern and 29 to 32 for a southern season',
  instant: 'a date, or ".." and a date for the moment before that day',
  startBeforeEnd: 'a start that is not after the end',
  periodFound: (start: string, end: string) => `from "${start}" to "${end}"`,
  notBefore: (asOf: string) => `a date not before ${asOf}, since it is planned`,
  notAfter: (asOf: string) => `a date not after ${asOf}, since it has happened`,

  eventCode: 'a code of CAMEO 1.1b3',
  eventName: (code: string) => `CAMEO's name of ${code}`,
  words: (least: number, most: number) => `a run of ${least} to ${most} words`,
  wordCount: (count: number, text: string) => `${count} ${count === 1 ? 'word' : 'words'}: ${text}`,
  wordsOfText: 'words of the text, in this order and case',
  onePlace: 'words that stand in one place; a "prefix" or "suffix" can tell places apart',
  notFound: (text: string) => `no ${text}`,
  places: (count: number, text: string) => `${count} places with ${text}`,
  actorWithPlace: 'an actor that has a place',

  plainText: 'text without control characters, halves of characters or bidirectional overrides',
  singleLine: 'text on one line',
  balancedIsolates: 'as many bidirectional isolates closed as opened',
  undamagedText: 'text in which no character was lost',
  characterAt: (character: string, text: string) => `${character} in ${text}`,

  listed: (most: number) => `at most ${most} problems`,
  problems: (count: number) => `${number(count)} problems`,
} as const;
