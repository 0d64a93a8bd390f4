import type { PromiseHours, PromiseWhat } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import { stand } from "./aligning.ts";
import type { Around } from "./around.ts";
import { breakOver } from "./hearing.ts";
import { nextWhat } from "./making.ts";
import { counted, goOn, isOpen, isSooner, promise, type Promised, type Rule } from "./promise.ts";

/** A promise that no rule of promises made; `by` is who did, as a rule is named on what it has promised. */
export type Wish = { what: PromiseWhat; minutes: number; hours: PromiseHours; causeId: string; by: Pick<Rule, "id" | "name">; at: Instant };

/**
 * What becomes of it. made: there is a new one · sooner: the one that ran is due sooner now · not-owed: nobody waits for such a thing · due-sooner: what runs
 * is due no later · broken: it is broken already, and they still wait · never-due: the hours never open.
 */
export type Became = "made" | "sooner" | "not-owed" | "due-sooner" | "broken" | "never-due";
export type Wished = { became: Became; after: Promised[]; one: Promised | null };

export function grant(promises: Promised[], wish: Wish, around: Around): Wished {
  const all = breakOver(promises, wish.at, around);
  const stays = (became: Became): Wished => ({ became, after: promises, one: null });
  const running = all.find((one) => one.what === wish.what && isOpen(one));
  if (around.conversation.spam || (!running && !isOwed(all, wish, around))) return stays("not-owed");
  if (running?.result === "broken") return stays("broken");
  const anew = running ? sooner(running, wish, around) : begin(wish, around);
  if (anew.dueAt === null) return stays("never-due");
  if (running && !isSooner(anew, goOn(running, wish.at, around.hours))) return stays("due-sooner");
  const one = stand(anew, wish, around);
  return running ? { became: "sooner", after: all.map((other) => (other === running ? one : other)), one } : { became: "made", after: [...all, one], one };
}

/** An answer is owed to who waits, and the first only once; a solution until the matter is done. */
function isOwed(all: Promised[], { what, causeId }: Wish, around: Around): boolean {
  const { state, waitingSince } = around.conversation;
  if (all.some((one) => one.causeId === causeId && one.what === what)) return false;
  if (what === "solution") return state !== "resolved" && !all.some((one) => one.what === what && one.settledAt === null);
  const owesOther = all.some((one) => one.what !== "solution" && isOpen(one));
  return waitingSince !== null && !owesOther && nextWhat(waitingSince, around) === what;
}

function begin(wish: Wish, { conversation, hours, newId }: Around): Promised {
  const { what, at, causeId } = wish;
  const conditions = { channelKinds: [], channelIds: [], teamIds: [], priorities: [], tags: [], attributes: [] };
  const minutes = { first: null, next: null, solution: null, [what]: wish.minutes };
  const rule = { ...wish.by, on: true, conditions, minutes, hours: wish.hours, warn: null, escalation: null, createdAt: at };
  const one = promise({ rule, what, id: newId(), conversationId: conversation.id, causeId, at }, hours)!;
  return { ...one, rule: { ...one.rule, byDesk: true } };
}

/** Who is told, and when, stays as it was promised. */
function sooner(one: Promised, { by, minutes, hours, at }: Wish, around: Around): Promised {
  const rule = { ...one.rule, id: by.id, name: by.name, byDesk: true as const };
  return counted({ ...one, rule, minutes, hours, runsSince: at, usedMs: 0, pausedSince: null, pausedWhy: null }, around.hours);
}
