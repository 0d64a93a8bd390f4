export type Cell = string | number | null;

/** Rows as a file that every spreadsheet reads. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string => rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("");

/**
 * What begins as a formula does gets an apostrophe in front, as OWASP advises ("CSV Injection"), unless it is a plain number. So does what stands behind a
 * semicolon, a tab, a bar or a line's end: Excel splits there where the comma is for decimals, and takes no notice of quotes in the middle of what it splits.
 */
export function cellOf(given: Cell): string {
  if (given === null) return "";
  if (typeof given === "number") return String(given);
  const safe = given.replace(/[=+\-@＝＋－＠]/g, (mark, at: number) => (mayBegin(given, at) ? `'${mark}` : mark));
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

/** Hand a text to the reader as a file; the mark in front tells spreadsheets that it is UTF-8. */
export function saveCsv(text: string, name: string): void {
  const link = document.createElement("a");
  const url = URL.createObjectURL(new Blob(["\uFEFF", text], { type: "text/csv;charset=utf-8" }));
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
