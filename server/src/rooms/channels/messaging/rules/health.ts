import type { ChannelHealth } from "@guli/contract";
import { between, type Instant } from "../../../../core/clock.ts";
import type { TroubleWord } from "../trouble.ts";

/** What passes by itself more often than not. All else waits for a person. */
const PASSING: ReadonlySet<TroubleWord> = new Set(["unreachable", "timed-out", "failed", "malformed", "webhook-failing"]);

/** So long a gust of wind may last before somebody is told. */
const PATIENCE_MS = 50_000;

/** How a channel is, after what was found just now: what needs a person is broken at once, what may pass only once it has lasted. */
export function stateAfter(
  trouble: TroubleWord | null,
  { trouble: before, since }: Pick<ChannelHealth, "trouble" | "since">,
  now: Instant,
): "well" | "trying" | "broken" {
  if (trouble === null) return "well";
  const lasted = before !== null && since !== null && between(since, now) >= PATIENCE_MS;
  return lasted || !PASSING.has(trouble) ? "broken" : "trying";
}
