import type { Mood } from "@guli/contract";
import { milliseconds, type Instant } from "../../../core/clock.ts";
import type { SaidIn } from "../../conversations/index.ts";
import type { Moment } from "./replaying.ts";

/** Somebody said that a message shows another mood than the desk had read. */
export type Correction = { messageId: string; read: Mood; mood: Mood; at: Instant };

/** The thread as it was told at the time: each message in the mood in which it was read then. In their order. */
export function asRead(thread: readonly SaidIn[], corrections: readonly Correction[]): SaidIn[] {
  const read = new Map(corrections.toReversed().map((one) => [one.messageId, one.read]));
  return thread.map((one) => (read.has(one.id) ? { ...one, mood: read.get(one.id)! } : one));
}

/** The corrections as moments, among those of the thread. */
export function withCorrections(moments: readonly Moment[], thread: readonly SaidIn[], corrections: readonly Correction[]): Moment[] {
  const said = new Map(thread.map((one) => [one.id, one]));
  const corrected = corrections.flatMap(({ messageId, mood, at }): Moment[] => {
    const message = said.get(messageId);
    if (!message) return [];
    const tells = [{ facts: ["mood.corrected" as const], by: "person" as const, said: { ...message, mood } }];
    return [{ at, happen: (before) => ({ after: before.lastCustomerMessageId === messageId ? { ...before, mood } : before, tells }) }];
  });
  return [...moments, ...corrected].toSorted((one, other) => milliseconds(one.at) - milliseconds(other.at));
}
