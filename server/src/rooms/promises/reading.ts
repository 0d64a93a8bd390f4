import type { PromiseHours, PromiseMinutes, PromiseRow, PromiseWarning, PromiseWhat, readPromises, tryPromise } from "@guli/contract";
import type { z } from "zod";
import type { Tx } from "../../core/desk.ts";
import { instantAt, milliseconds, type Instant } from "../../core/clock.ts";
import { newId } from "../../core/ids.ts";
import { conversationFor } from "../conversations/index.ts";
import { hoursOf } from "./looking.ts";
import { nearest } from "./rules/nearest.ts";
import { isAnswer, isOpen, promise, type Promised } from "./rules/promise.ts";
import { waitsOf } from "./store/clocks.ts";
import { openPromises, promisesOf } from "./store/promises.ts";

const MOST = 50;

/** What was promised in a conversation, and whether its clock runs. */
export async function promisesIn(tx: Tx, conversationId: string): Promise<z.input<typeof readPromises.answer>> {
  await conversationFor(tx, conversationId);
  const all = await promisesOf(tx, conversationId, MOST);
  const wait = (await waitsOf(tx, [conversationId])).get(conversationId);
  return { clock: { state: wait?.why ?? "goes-on", since: wait?.since ?? null }, shown: nearest(all), rows: all.map(rowOf) };
}

function rowOf({ id, what, rule, minutes, hours, madeAt, dueAt, pausedSince, pausedWhy, result, endedAt, answeredAt }: Promised): PromiseRow {
  const paused = pausedSince && pausedWhy ? { since: pausedSince, why: pausedWhy } : null;
  return { id, what, rule: rule.name, minutes, hours, madeAt, dueAt, paused, result, endedAt, answeredAt };
}

/** Until when somebody will have answered, as far as it is promised: of the answers that are owed the first. Null where none is. */
export async function promisedBy(tx: Tx, conversationId: string): Promise<Instant | null> {
  const owed = (await openPromises(tx, [conversationId], [])).filter((one) => isAnswer(one) && one.result === null && isOpen(one));
  return nearest(owed)?.dueAt ?? null;
}

/** When the business is open next, which is now while it is; null where it never opens. */
export async function opensNext(tx: Tx, at: Instant = tx.now): Promise<Instant | null> {
  const opening = (await hoursOf(tx)).opening.opening(milliseconds(at));
  return opening === null ? null : instantAt(opening);
}

type Trial = { minutes: PromiseMinutes; hours: PromiseHours; warn: PromiseWarning | null };

/** Until when a message that came now would have to be answered by such a rule. */
export async function tryRule(tx: Tx, trial: Trial): Promise<z.input<typeof tryPromise.answer>> {
  const hours = await hoursOf(tx);
  const nothing = { channelKinds: [], channelIds: [], teamIds: [], priorities: [], tags: [], attributes: [] };
  const rule = { ...trial, id: newId(), name: "", on: true, conditions: nothing, escalation: null, createdAt: tx.now };
  const dueOf = (what: PromiseWhat) => {
    const made = promise({ rule, what, id: rule.id, conversationId: rule.id, causeId: rule.id, at: tx.now }, hours);
    return made && { dueAt: made.dueAt };
  };
  return { at: tx.now, first: dueOf("first"), next: dueOf("next"), solution: dueOf("solution") };
}
