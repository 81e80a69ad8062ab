// How are PDF values written? As text: names, strings, numbers, lists and dictionaries (ISO 32000-1, 7.3).

/** "12 0 R" */
export type Ref = `${number} 0 R`;

type Entry = string | number | undefined;

export const nameOf = (text: string): string =>
  `/${text.replace(/[^\w.-]/g, (character) => `#${hexadecimal(character.charCodeAt(0) & 255, 2)}`)}`;

export const hexadecimal = (value: number, length: number): string =>
  value.toString(16).toUpperCase().padStart(length, '0');

const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => hexadecimal(text.charCodeAt(index), 4)).join(
    '',
  );

/** UTF-16 code units of a character map. */
export const unicodeString = (codePoints: readonly number[]): string =>
  `<${utf16(String.fromCodePoint(...codePoints))}>`;

/** ASCII as it stands; what is no ASCII is left out. */
export const asciiString = (text: string): string =>
  `(${text.replace(/[^\x20-\x7e]/g, '').replace(/[\\()]/g, '\\$&')})`;

/** Text for people, in any script; shorter where it is ASCII. */
export const textString = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? asciiString(text) : `<FEFF${utf16(text)}>`;

/** Entries that are `undefined` are left out. */
export const dictionary = (entries: Record<string, Entry>): string => {
  const written = Object.entries(entries)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `/${key} ${value}`);
  return `<<${written.join(' ')}>>`;
};

export const list = (items: readonly (string | number)[]): string => `[${items.join(' ')}]`;

/** Never in exponential form, which PDF does not know. */
export function decimal(value: number, places = 2): string {
  const factor = 10 ** places;
  const rounded = Math.round(value * factor) / factor || 0;
  return Math.abs(rounded) < 1e-6 ? '0' : String(rounded);
}

export const decimals = (values: readonly number[], places = 2): string =>
  values.map((value) => decimal(value, places)).join(' ');
