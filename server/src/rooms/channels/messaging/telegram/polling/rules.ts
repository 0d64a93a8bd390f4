import { isBefore, minus, type Instant } from "../../../../../core/clock.ts";
import type { Trouble } from "../../trouble.ts";
import type { Paces } from "./paces.ts";

/** After a week without news Telegram goes on with a number by chance, which may be a lower one; it would throw away what is below an old offset. */
const TRUSTED = { hours: 24 };

/** From where on to ask: nothing is named where what we know is old, and what comes again then is known already. */
export function offsetFrom(known: { position: number; notedAt: Instant } | undefined, now: Instant): { offset?: number } {
  if (!known || isBefore(known.notedAt, minus(now, TRUSTED))) return {};
  return { offset: known.position };
}

const PASSING = new Set(["unreachable", "timed-out", "failed", "malformed", "rate-limited"]);

/** How long to wait before the next try: twice as long each time, up to a bound, not to the second, and never less than Telegram says. */
export function waitAfter(trouble: Pick<Trouble, "word" | "retryAfter"> | null, failures: number, paces: Paces): number {
  const [first, most] = trouble === null || PASSING.has(trouble.word) ? [paces.retryMs, paces.retryMostMs] : [paces.slowMs, paces.slowMostMs];
  const own = Math.min(first * 2 ** Math.min(failures - 1, 20), most) * (0.75 + paces.chance() / 2);
  return Math.max(own, (trouble?.retryAfter ?? 0) * 1000);
}
