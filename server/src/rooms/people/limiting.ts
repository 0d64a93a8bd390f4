import type { Instant } from "../../core/clock.ts";
import type { Desk } from "../../core/desk.ts";
import { refuseForNow } from "../../core/refusal.ts";
import { hashToken } from "../../core/secrets.ts";
import { limits, tryOnce } from "./limit-rules.ts";
import * as attempts from "./store/attempts.ts";

export type Try = { limit: keyof typeof limits; of: string };

/**
 * Count a try before it is made, so that a thousand at once are no more than a thousand one by one. Refuses, and counts none, where one of them
 * has to wait.
 */
export async function countTries(desk: Desk, tries: Try[]): Promise<void> {
  const wait = await desk.global(async (tx) => {
    const before = await attempts.lockAttempts(tx, tries.map(keyOf));
    const outcomes = tries.map((one) => ({ key: keyOf(one), ...tryOnce(before.get(keyOf(one)) ?? tx.now, tx.now, limits[one.limit]) }));
    const waits = outcomes.flatMap((outcome) => ("waitSeconds" in outcome ? [outcome.waitSeconds] : []));
    if (waits.length > 0) return Math.max(...waits);
    await attempts.keepAttempts(
      tx,
      outcomes.filter((outcome): outcome is { key: string; clearsAt: Instant } => "clearsAt" in outcome),
    );
    await attempts.sweepAttempts(tx);
    return 0;
  });
  if (wait > 0) refuseForNow(wait);
}

/** The tries were right: what was counted of the person is forgotten, and of the network this one. */
export async function forgiveTries(desk: Desk, tries: Try[]): Promise<void> {
  await desk.global(async (tx) => {
    await attempts.forgetAttempts(tx, tries.filter(({ limit }) => limit !== "signInFrom").map(keyOf));
    for (const one of tries.filter(({ limit }) => limit === "signInFrom")) await attempts.giveBackAttempt(tx, keyOf(one), limits.signInFrom.every);
  });
}

/** Hashed: people type their password into the field of the e-mail. */
function keyOf({ limit, of }: Try): string {
  return `${limit}:${hashToken(of).slice(0, 32)}`;
}
