// Which citations does a dataset have, each with a key of its own?
import type { Citation, Dataset } from '../../src/dataset/types';

export interface KeyedCitation {
  /** "sharing 1": the record's id and which of its citations. */
  key: string;
  citation: Citation;
}

export const citationsOf = ({ ties, events }: Dataset): KeyedCitation[] =>
  [...ties, ...events].flatMap(({ id, citations }) =>
    citations.map((citation, index) => ({ key: `${id} ${index + 1}`, citation })),
  );
