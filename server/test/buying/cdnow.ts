import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The tenth of CDNOW's customers on which the models were published, as what is enough for them: `server/test/data/cdnow.csv` counts customers who bought again so
 * often, the last time so many days after the first, watched for so many days, and spent so many cents on what they bought again. Summed up, without ids, from the data set
 * that B. Hardie and P. Fader published for research, as the repository CamDavidsonPilon/lifetimes holds it (MIT).
 */
export type Row = { again: number; last: number; watched: number; cents: number; customers: number };

export function cdnow(): Row[] {
  const [, ...lines] = readFileSync(join(import.meta.dirname, "../data/cdnow.csv"), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => {
    const [again = 0, last = 0, watched = 0, cents = 0, customers = 0] = line.split(",").map(Number);
    return { again, last, watched, cents, customers };
  });
}

/** As the papers have it: in weeks. */
export function inWeeks(rows: Row[]) {
  return {
    n: rows.length,
    x: rows.map(({ again }) => again),
    tx: rows.map(({ last }) => last / 7),
    T: rows.map(({ watched }) => watched / 7),
    weight: rows.map(({ customers }) => customers),
  };
}

/** Those who bought again, with what they spent a time, in dollars. */
export function spentBy(rows: Row[]) {
  const some = rows.filter(({ again }) => again > 0).flatMap((row) => Array.from({ length: row.customers }, () => row));
  return { n: some.length, times: some.map(({ again }) => again), mean: some.map(({ again, cents }) => cents / 100 / again) };
}
