// How does the file carry its data? As an attachment that any PDF reader can save.
import { dateString } from './metadata';
import type { Objects } from './objects';
import { asciiString, dictionary, list, nameOf, type Ref, textString } from './syntax';

/** Our own attachment among others; what is in it is JSON. */
export const attachmentName = 'entente-dataset.json';

/** @param packed zlib data: in a PDF that is a compressed stream as it stands */
export function addAttachment(packed: Uint8Array, asOf: string, objects: Objects): Ref {
  const date = dateString(asOf);
  const stream = objects.addStream(
    {
      ...{ Type: '/EmbeddedFile', Subtype: nameOf('application/json') },
      Params: dictionary({ CreationDate: date, ModDate: date }),
    },
    packed,
    true,
  );
  return objects.add(
    dictionary({
      ...{ Type: '/Filespec', F: asciiString(attachmentName), UF: textString(attachmentName) },
      ...{ EF: dictionary({ F: stream, UF: stream }), AFRelationship: '/Source' },
      Desc: textString('The dataset and the view shown'),
    }),
  );
}

/** Entries of the catalog. */
export const attachedEntries = (file: Ref): Record<string, string> => ({
  Names: dictionary({
    EmbeddedFiles: dictionary({ Names: list([asciiString(attachmentName), file]) }),
  }),
  AF: list([file]),
});
