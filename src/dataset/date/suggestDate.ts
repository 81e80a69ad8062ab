// How would EDTF say what somebody probably meant? Only where there is one reading.

const pad = (digits: string | undefined) => (digits ?? '').padStart(2, '0');

/** Only forms without a choice: 09/10/2015 could be either month, so it gets no suggestion. */
const readings: readonly (readonly [RegExp, (parts: string[]) => string])[] = [
  [/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/, ([, y, m, d]) => `${y}-${pad(m)}-${pad(d)}`],
  [/^(\d{4})[-./](\d)$/, ([, y, m]) => `${y}-${pad(m)}`],
  [/^(1[3-9]|2\d|3[01])[-./](\d{1,2})[-./](\d{4})$/, ([, d, m, y]) => `${y}-${pad(m)}-${d}`],
  [/^(\d{4})(\d\d)(\d\d)$/, ([, y, m, d]) => `${y}-${m}-${d}`],
  [/^(-?\d{4}-\d\d-\d\d)T.*$/, ([, date]) => `${date}`],
  [/^(?:c\.|ca\.?|circa|about|around)\s*(.+)$/i, ([, date]) => `${date}~`],
  [/^(?:\.\.|before |until |by )\s*\/?(.+)$/i, ([, date]) => `[..${date}]`],
  [/^(?:after |since |from )\s*(.+)$/i, ([, date]) => `[${date}..]`],
  [/^\/(.+)$/, ([, date]) => `[..${date}]`],
  [/^([^/]+)\/(?:\.\.)?$/, ([, date]) => `[${date}..]`],
  [/^(.+[^.])\.\.$/, ([, date]) => `[${date}..]`],
  [/^(.+)\.\.(.+)$/, ([, first, last]) => `${first}/${last}`],
  [/^\{(.+)\}$/, ([, dates]) => `[${dates}]`],
  [/^(-?\d{3})$/, ([, decade]) => `${decade}X`],
  [/^(-?\d{3})0s$/, ([, decade]) => `${decade}X`],
  [/^(-?\d{2})$/, ([, century]) => `${century}XX`],
  [/^Y(-?\d{4})$/, ([, year]) => `${year}`],
  [/^(\d{5,6})$/, ([, year]) => `Y${year}`],
  [/^(.*x.*)$/, ([, date]) => `${date?.toUpperCase()}`],
];

/** All candidates; the caller keeps the first that is a date. */
export function suggestDates(text: string): string[] {
  const trimmed = text.trim().replace(/[\u2010-\u2015\u2212]/g, '-');
  const candidates = readings.flatMap(([pattern, write]) => {
    const parts = pattern.exec(trimmed);
    return parts ? [write([...parts])] : [];
  });
  return [trimmed, ...candidates].filter((candidate) => candidate !== text);
}
