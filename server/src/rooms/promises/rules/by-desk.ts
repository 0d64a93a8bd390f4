import type { PromiseHours, PromiseWhat } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import { stand } from "./aligning.ts";
import type { Around } from "./around.ts";
import { breakOver } from "./hearing.ts";
import { made, nextWhat } from "./making.ts";
import { counted, goOn, isAnswer, isOpen, isSooner, promise, type Promised, type Rule } from "./promise.ts";

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
  const known = all.find((one) => one.what === wish.what && isOpen(one));
  if (around.conversation.spam || (!known && !isOwed(all, wish, around))) return stays("not-owed");
  if (known?.result === "broken") return stays("broken");
  const running = known ?? comingByRule(wish, around);
  const anew = running ? sooner(running, wish, around) : begin(wish, around);
  if (anew.dueAt === null) return stays("never-due");
  const takes = !running || isSooner(anew, goOn(running, wish.at, around.hours));
  if (known) return takes ? put("sooner", stand(anew, wish, around)) : stays("due-sooner");
  return put(takes ? "made" : "due-sooner", stand(takes ? anew : running, wish, around));

  function put(became: Became, one: Promised): Wished {
    return { became, one, after: known ? all.map((other) => (other === known ? one : other)) : [...all, one] };
  }
}

/** What a rule of promises will promise when it hears of what was heard here first: then it is promised here, so that it does not matter who hears first. */
function comingByRule({ what, at, causeId }: Wish, around: Around): Promised | null {
  const { state, waitingSince } = around.conversation;
  const since = what === "solution" ? (state === "open" ? at : null) : waitingSince;
  const [one] = since === null ? [] : made(what, { id: causeId, at: since }, around);
  return one ? counted(one, around.hours, at) : null;
}

/** An answer is owed to who waits, and the first only once; a solution until the matter is done. */
function isOwed(all: Promised[], { what, causeId }: Wish, around: Around): boolean {
  const { state, waitingSince } = around.conversation;
  if (all.some((one) => one.causeId === causeId && one.what === what)) return false;
  if (what === "solution") return state !== "resolved" && !all.some((one) => one.what === what && one.settledAt === null);
  const owesOther = all.some((one) => isAnswer(one) && isOpen(one));
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
