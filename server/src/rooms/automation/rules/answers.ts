import type { Instant } from "../../../core/clock.ts";
import { plus } from "../../../core/clock.ts";

/** What became of a call: done, to be tried again at a time, or given up. `trouble` is a code word. */
export type CallOutcome =
  | { outcome: "done"; trouble: null; detail: string }
  | { outcome: "on-its-way"; trouble: string; detail: string; nextTryAt: Instant }
  | { outcome: "failed"; trouble: string; detail: string };

export type Heard = { status: number; detail: string; retryAfter: number | null } | { trouble: string; detail: string };

/** Seconds until each next try: a restart of theirs, a short and a longer trouble. After these we give up. */
const WAITS = [10, 60, 300, 1800];

/** Decide by what the other side answered. Only what may be otherwise later is tried again: 408, 425, 429, 5xx, and a network that does not answer. */
export function judgeCall(heard: Heard, { attempts, now }: { attempts: number; now: Instant }): CallOutcome {
  const { detail } = heard;
  if ("status" in heard && heard.status >= 200 && heard.status < 300) return { outcome: "done", trouble: null, detail };
  const trouble = "trouble" in heard ? heard.trouble : String(heard.status);
  const wait = WAITS[attempts - 1];
  if (wait === undefined || !mayBeOtherwise(heard)) return { outcome: "failed", trouble, detail };
  const after = "retryAfter" in heard ? (heard.retryAfter ?? 0) : 0;
  return { outcome: "on-its-way", trouble, detail, nextTryAt: plus(now, { seconds: Math.max(wait, after) }) };
}

function mayBeOtherwise(heard: Heard): boolean {
  if ("trouble" in heard) return heard.trouble !== "address-forbidden" && heard.trouble !== "too-much";
  return [408, 425, 429].includes(heard.status) || heard.status >= 500;
}
