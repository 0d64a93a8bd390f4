import { pluralText } from "./numbers.ts";
import type { RelativeUnit } from "./shapes.ts";
import type { Tables } from "./tables.ts";

/** "yesterday", "3 days ago", "in 2 weeks": names where the language has them. */
export function relativeText(tables: Tables, amount: number, unit: RelativeUnit): string {
  const texts = tables.relative[unit];
  const named = texts.named[String(amount === 0 ? 0 : amount)];
  if (named !== undefined) return named;
  return pluralText(tables, amount < 0 ? texts.past : texts.future, Math.abs(amount));
}
