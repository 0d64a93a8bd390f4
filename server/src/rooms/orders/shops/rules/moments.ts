import { instantAt, type Instant } from "../../../../core/clock.ts";

const WRITTEN = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;

/** A moment as platforms write it, with its offset, in UTC; one that is written without any is in UTC already. Null for what is none. */
export function instantIn(text: string | null | undefined): Instant | null {
  const zone = WRITTEN.exec(text ?? "");
  if (!text || !zone) return null;
  const at = Date.parse(zone[1] ? text : `${text}Z`);
  return Number.isNaN(at) ? null : instantAt(at);
}
