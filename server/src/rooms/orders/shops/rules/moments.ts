import { instantAt, type Instant } from "../../../../core/clock.ts";

const WRITTEN = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;

/** A moment as platforms write it, with its offset, in UTC; one that is written without any is in UTC already. Null for what is none. */
export function instantIn(text: string | null | undefined): Instant | null {
  const zone = WRITTEN.exec(text ?? "");
  if (!text || !zone) return null;
  const at = Date.parse(zone[1] ? text : `${text}Z`);
  return Number.isNaN(at) ? null : instantAt(at);
}

/**
 * Platforms say when an order was changed to the second, and pay it in the second in which it is placed: of two words of one second the one that is further on
 * counts as the later, whichever comes first. `rank` from 0 to 9.
 */
export const further = (at: Instant, rank: number): Instant => at.replace(/(\.\d{3})?Z$/, (_, millis = ".000") => `${millis}00${rank}Z`);
