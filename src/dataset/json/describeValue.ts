// How is a found value put in a few characters, safe to print?

const longest = 60;

/** What a terminal or a page would obey rather than show. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]/gu;

const escapeCharacter = (character: string) =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

export function describeText(text: string): string {
  const characters = [...text.slice(0, 2 * longest)];
  const isLong = characters.length > longest || text.length > 2 * longest;
  const shown = isLong ? `${characters.slice(0, longest - 1).join('')}…` : text;
  return JSON.stringify(shown).replace(invisible, escapeCharacter);
}

export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return describeText(value);
  if (Array.isArray(value)) {
    return value.length === 0 ? 'an empty list' : `a list of ${plural(value.length, 'value')}`;
  }
  if (typeof value === 'object' && value !== null) {
    const count = Object.keys(value).length;
    return count === 0 ? 'an empty object' : `an object with ${plural(count, 'field')}`;
  }
  return String(value);
}
