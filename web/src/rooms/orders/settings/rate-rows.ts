export type RateRow = { currency: string; day: string; rate: string };

const LINE = /^\s*([A-Za-z]{3})[\s,;]+(\d{4}-\d\d-\d\d)[\s,;]+(\d[\d\s\u00a0]*(?:[.,]\d+)?)\s*$/;

/** What was pasted, a rate a line: "USD 2026-11-01 2.71"; a comma may stand before the decimals, and the desk knows small letters, too. Lines that say nothing of the kind are counted. */
export function ratesIn(text: string): { rows: RateRow[]; unread: number } {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const rows = lines.flatMap((line) => {
    const [, currency, day, rate] = LINE.exec(line) ?? [];
    return currency && day && rate ? [{ currency, day, rate: rate.replaceAll(/[\s\u00a0]/g, "").replace(",", ".") }] : [];
  });
  return { rows, unread: lines.length - rows.length };
}
