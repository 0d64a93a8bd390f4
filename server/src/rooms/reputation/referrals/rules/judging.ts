import type { ReferralRefused } from "@guli/contract";
import { isBefore, minus, type Instant } from "../../../../core/clock.ts";

/** What is known when a code is named for somebody. */
export type Facts = {
  at: Instant;
  code: { madeAt: Instant; stoppedAt: Instant | null; expiresAt: Instant | null };
  /** Are both one customer, as we know them now? */
  same: boolean;
  /** Have they an address or a phone in common, also one that is not proven? */
  shareAddress: boolean;
  blocked: boolean;
  /** What was bought from then on belongs to the visit in which the code was named. */
  visitFrom: Instant;
  /** Since when we know the friend, and when they bought first, apart from the order that names the code. */
  knownSince: Instant;
  firstOrderAt: Instant | null;
  /** Did they come through somebody already? */
  referred: boolean;
  /** Did whoever refers come through the friend, or through somebody who did? */
  ring: boolean;
  /** How many came through this customer in the thirty days before. */
  lately: number;
};

type Limits = { newWithinDays: number; mostInThirtyDays: number };

/** Why it does not count; null: it does. What says most about it comes first. */
export function refusedAs(facts: Facts, { newWithinDays, mostInThirtyDays }: Limits): ReferralRefused | null {
  const { at, code } = facts;
  if (facts.same) return "self";
  if (facts.blocked) return "blocked";
  if (isBefore(at, code.madeAt)) return "before";
  if (code.stoppedAt !== null && !isBefore(at, code.stoppedAt)) return "stopped";
  if (code.expiresAt !== null && !isBefore(at, code.expiresAt)) return "expired";
  if (facts.shareAddress) return "same-address";
  if (facts.referred) return "referred";
  if (facts.ring) return "ring";
  if (isBefore(facts.knownSince, minus(at, { hours: newWithinDays * 24 }))) return "not-new";
  if (facts.firstOrderAt !== null && isBefore(facts.firstOrderAt, facts.visitFrom)) return "not-new";
  return facts.lately >= mostInThirtyDays ? "too-many" : null;
}
