// Which moment does a text mean? Days, months and years as a view writes them, and "by" a day.
import { dayOf, type Instant, isoOf, openingOf } from './instant';

const written = /^(\.\.)?(-?\d{4,6})(?:-(\d\d))?(?:-(\d\d))?$/;

/**
 * Reads the instant of a view: "2015-09-27", "2015-09", "2011" (the end of it), "..2015-09-27" (by
 * that day). `null` for anything else.
 */
export function parseInstant(text: string): Instant | null {
  const parts = written.exec(text);
  if (!parts) return null;
  const [, by, yearText = '', monthText, dayText] = parts;
  const year = Number(yearText);
  const month = monthText ? Number(monthText) : 12;
  if (month < 1 || month > 12) return null;
  const lastOfMonth = Number(isoOf(dayOf(year, month + 1, 0)).slice(-2));
  const dayOfMonth = dayText ? Number(dayText) : lastOfMonth;
  if (dayOfMonth < 1 || dayOfMonth > lastOfMonth) return null;
  const day = dayOf(year, month, dayOfMonth);
  return by ? openingOf(day) : day;
}
