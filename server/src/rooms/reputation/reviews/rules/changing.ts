import { isBefore, minus, type Instant } from "../../../../core/clock.ts";
import { hashOf } from "./reading.ts";
import type { Told } from "./told.ts";

/** What is known of a review. */
export type Known = { stars: number | null; hash: Buffer; toldAt: Instant; deletedAt: Instant | null };

/** created · changed: other stars or words, or there again · gone · same · late: something newer is known. */
export type Change = "created" | "changed" | "gone" | "same" | "late";

/** What a review means that comes in. What never was cannot be gone. */
export function changeOf(before: Known | undefined, told: Told): Change {
  if (!before) return told.deleted ? "same" : "created";
  if (isBefore(told.toldAt, before.toldAt)) return "late";
  if (told.deleted) return before.deletedAt === null ? "gone" : "same";
  return before.deletedAt === null && before.hash.equals(hashOf(told)) ? "same" : "changed";
}

/**
 * Whether somebody should look at it: what is young, not answered, and says something, or has three stars and fewer. Stars without words that are good wait
 * for nobody.
 */
export function goesToInbox(told: Told, { now, days }: { now: Instant; days: number }): boolean {
  if (told.deleted || told.answer !== null || isOld(told, { now, days })) return false;
  return told.words !== "" || told.title !== "" || told.stars === null || told.stars <= 300;
}

export const isOld = ({ toldAt }: Pick<Told, "toldAt">, { now, days }: { now: Instant; days: number }): boolean =>
  days === 0 || isBefore(toldAt, minus(now, { hours: 24 * days }));

/** Whether a change asks for another look where the matter was over: other words, or fewer stars. */
export const isWorthAnotherLook = (before: Pick<Known, "stars"> & { words: string }, told: Told): boolean =>
  told.words !== before.words || (told.stars ?? 500) < (before.stars ?? 500);
