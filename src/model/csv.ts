// How is a table written as a file that every spreadsheet opens and none runs? CSV after RFC 4180.

/** Tells spreadsheets that the text is UTF-8. */
const byteOrderMark = '\ufeff';

/** What a spreadsheet would take for a formula, also in full width; see OWASP, "CSV injection". */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** Text that begins like a formula gets an apostrophe in front; numbers stay numbers. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines end in CR LF; the first row is the header. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
