/**
 * A line of CSV for people who open it in a spreadsheet. What begins as a formula does gets an apostrophe in front, as OWASP advises ("CSV Injection"), unless
 * it is a plain number; when the file comes back, that apostrophe is no part of a number or a date.
 */
export const csvLine = (cells: string[]): string => `${cells.map(csvCell).join(",")}\r\n`;

function csvCell(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) && !/^[-+]?[\d.,\s]+$/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
