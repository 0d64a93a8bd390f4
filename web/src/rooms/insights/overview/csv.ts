import type { Overview } from "@guli/contract";

type Words = {
  names: Record<string, string>;
  head: readonly string[];
  kinds: { now: string; before: string; change: string; month: string; retention: string };
  reason: (reason: Overview["tiles"][number]["why"][number]) => string;
};

/**
 * Everything that the page shows, a line each: tile, what, month or part, value, both ends of its interval, cases. Shares are from 0 to 1, sums in minor
 * units, with a dot, so that any program reads them.
 */
export function csvOf({ month, tiles, retention }: Overview, { names, head, kinds, reason }: Words): string {
  const lines: (string | number | null)[][] = [[...head]];
  for (const { key, now, before, change, between, why, trend } of tiles) {
    const add = (kind: string, part: string, figure: { value: number; low: number | null; high: number | null; n: number | null } | null) =>
      figure && lines.push([names[key] ?? key, kind, part, figure.value, figure.low, figure.high, figure.n]);
    add(kinds.now, month ?? "", now);
    add(kinds.before, "", before);
    add(kinds.change, "", change === null ? null : { value: change, low: between?.low ?? null, high: between?.high ?? null, n: null });
    for (const one of why) add(kinds.change, reason(one), { value: one.value, low: null, high: null, n: null });
    for (const one of trend) add(kinds.month, one.month, one);
  }
  for (const { cohort, later } of retention.cohorts)
    for (const { months, share } of later) if (share) lines.push([kinds.retention, cohort, months, share.value, share.low, share.high, share.n]);
  return lines.map((line) => `${line.map(cellOf).join(",")}\r\n`).join("");
}

/** What begins as a formula does gets an apostrophe in front, as OWASP advises ("CSV Injection"), unless it is a plain number. */
export function cellOf(given: string | number | null): string {
  if (given === null) return "";
  if (typeof given === "number") return String(given);
  const safe = /^[=+\-@\t\r]/.test(given) ? `'${given}` : given;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
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
