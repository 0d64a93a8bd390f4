/**
 * A line of CSV for people who open it in a spreadsheet. What begins as a formula does gets an apostrophe in front, as OWASP advises ("CSV Injection"), unless
 * it is a plain number; when the file comes back, that apostrophe is no part of a number or a date. So does what stands behind a semicolon, a tab, a bar or a
 * line's end: Excel splits there where the comma is for decimals, and takes no notice of quotes in the middle of what it splits.
 */
export const csvLine = (cells: string[]): string => `${cells.map(csvCell).join(",")}\r\n`;

function csvCell(cell: string): string {
  const isNumber = /^[-+]?[\d.,\s]+$/.test(cell) && !/[\t-\r\u2028\u2029]/.test(cell);
  const safe = isNumber ? cell : cell.replace(/[=+\-@＝＋－＠]/g, (mark, at: number) => (mayBegin(cell, at) ? `'${mark}` : mark));
  return /[",;|\t-\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Whether a reader of the file might find a cell's beginning there; spaces and quotes before it are dropped by some. */
function mayBegin(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const one = text[before]!;
    if (/[;|\t-\r\u2028\u2029]/.test(one)) return true;
    if (!/[\s"]/.test(one)) return false;
  }
  return true;
}
