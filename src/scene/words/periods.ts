// How does the period of a tie read? What is not known of it is said to be so.
import type { DateValue } from '../../dataset/prepared';
import type { Period, TieStatus } from '../../dataset/types';
import { alreadyInWords, dateInWords } from './dates';

function startInWords(start: DateValue | undefined, status: TieStatus): string {
  if (!start || start.kind === 'open') return 'Start not known';
  if (start.kind === 'before') {
    return `Reported as ${alreadyInWords(status)} ${dateInWords(start)}; start not stated`;
  }
  if (start.kind === 'after') return `To begin ${dateInWords(start)}`;
  if (start.kind === 'oneOf') return `From some time ${dateInWords(start)}`;
  return status === 'past' ? `From ${dateInWords(start)}` : `Since ${dateInWords(start)}`;
}

function endInWords(end: DateValue | undefined): string {
  if (!end) return 'end not known';
  if (end.kind === 'open') return 'no end stated';
  if (end.kind === 'before') return `over ${dateInWords(end)}`;
  if (end.kind === 'after') return `until ${dateInWords(end)}`;
  return end.kind === 'oneOf' ? `until some time ${dateInWords(end)}` : `until ${dateInWords(end)}`;
}

/** "Since 2011; no end stated." "Open" and "unknown" are different sentences. */
export function periodInWords(
  period: Period,
  status: TieStatus,
  dates: Record<string, DateValue>,
): string {
  const start = period.start === undefined ? undefined : dates[period.start];
  const end = period.end === undefined ? undefined : dates[period.end];
  return `${startInWords(start, status)}; ${endInWords(end)}.`;
}
