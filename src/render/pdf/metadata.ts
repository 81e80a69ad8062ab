// What does the file say of itself? Title, description, language, date and terms, in two forms.
import type { SheetFacts } from '../../scene/sheet/types';
import { xmpPacket } from '../file/xmp';
import type { Objects } from './objects';
import { asciiString, dictionary, type Ref, textString } from './syntax';

export interface Words {
  title: string;
  /** BCP 47. */
  language: string;
  altText: string;
  /** Program and version. */
  generator: string;
}

/** The first day of a date of the dataset: "2015-09~" is the first of September 2015. */
function dayOf(date: string): [year: string, month: string, day: string] | null {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  return year === undefined ? null : [year, month, day];
}

/** Never the clock's: the same dataset gives the same file. */
export function dateString(date: string): string | undefined {
  const day = dayOf(date);
  return day ? asciiString(`D:${day.join('')}000000Z`) : undefined;
}

export function addInfo(
  { title, altText, generator }: Words,
  { asOf }: SheetFacts,
  objects: Objects,
): Ref {
  const date = dateString(asOf);
  return objects.add(
    dictionary({
      ...{ Title: textString(title), Subject: textString(altText) },
      ...{ Creator: textString(generator), Producer: textString(generator) },
      ...{ CreationDate: date, ModDate: date },
    }),
  );
}

/** What picture desks read, as in a PNG. */
export const addMetadata = (words: Words, facts: SheetFacts, objects: Objects): Ref =>
  objects.addStream(
    { Type: '/Metadata', Subtype: '/XML' },
    new TextEncoder().encode(
      xmpPacket({
        facts: { ...facts, title: words.title },
        ...{ altText: words.altText, generator: words.generator },
      }),
    ),
  );
