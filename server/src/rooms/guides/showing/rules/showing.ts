import type { Activity, Showing, ShowingEnd, ShowingMode, ShowingState, Signal } from "@guli/contract";
import type { z } from "zod";
import { between, plus, type Instant } from "../../../../core/clock.ts";

/** A showing as its table holds it. */
export type StoredShowing = {
  id: string;
  conversationId: string;
  personId: string | null;
  visitorId: string | null;
  offered: boolean;
  mode: ShowingMode | null;
  createdAt: Instant;
  acceptedAt: Instant | null;
  endsAt: Instant;
  endedAt: Instant | null;
  why: ShowingEnd | null;
};

/** So long a question or an offer stands. */
const ANSWER = { minutes: 5 };

export function stateOf({ endedAt, acceptedAt, personId }: Pick<StoredShowing, "endedAt" | "acceptedAt" | "personId">): ShowingState {
  if (endedAt !== null) return "ended";
  if (acceptedAt !== null) return "on";
  return personId === null ? "offered" : "asked";
}

type Begun = { id: string; conversationId: string; now: Instant };

export function asked({ id, conversationId, now }: Begun, personId: string): StoredShowing {
  return { ...blank({ id, conversationId, now }), personId };
}

export function offered(begun: Begun): StoredShowing {
  return { ...blank(begun), offered: true };
}

function blank({ id, conversationId, now }: Begun): StoredShowing {
  const nothingYet = { personId: null, visitorId: null, mode: null, acceptedAt: null, endedAt: null, why: null };
  return { id, conversationId, offered: false, createdAt: now, endsAt: plus(now, ANSWER), ...nothingYet };
}

/** Somebody takes up the customer's offer: the customer is asked, since they agree each time. */
export const takenUp = (before: StoredShowing, personId: string, now: Instant): StoredShowing => ({ ...before, personId, endsAt: plus(now, ANSWER) });

type Agreed = { visitorId: string; mode: ShowingMode; minutes: number; now: Instant };

export const accepted = (before: StoredShowing, { visitorId, mode, minutes, now }: Agreed): StoredShowing => ({
  ...before,
  visitorId,
  mode,
  acceptedAt: now,
  endsAt: plus(now, { minutes }),
});

/** Over, for this reason. What was never begun cannot have lasted too long, and what was agreed to cannot be declined. */
export function ended(before: StoredShowing, why: ShowingEnd, now: Instant): StoredShowing {
  const wasOn = before.acceptedAt !== null;
  const really = !wasOn && why === "limit" ? "unanswered" : wasOn && why === "declined" ? "customer" : why;
  return { ...before, endedAt: now, why: really };
}

/** Null where nothing was shown. */
export const secondsOf = ({ acceptedAt, endedAt }: StoredShowing): number | null =>
  acceptedAt === null || endedAt === null ? null : Math.round(between(acceptedAt, endedAt) / 1000);

/** What the thread says of it once it is over: when, how long, and why it ended; that a question was taken back is nobody's business. */
export function lineOf(over: StoredShowing): z.infer<typeof Activity> | null {
  const { why, mode, acceptedAt } = over;
  // The customer agreed, but their browsers did not find each other.
  if (why === "failed") return { code: "screen-not-shown", params: { why } };
  if (acceptedAt !== null) return { code: "screen-shown", params: { mode: mode!, why: why!, from: acceptedAt, seconds: String(secondsOf(over)) } };
  return over.personId !== null && (why === "declined" || why === "unanswered") ? { code: "screen-not-shown", params: { why } } : null;
}

/** The one who shows makes the offer, the one who looks answers it. */
export const maySay = (fromCustomer: boolean, kind: Signal["kind"]): boolean => kind === "candidates" || (kind === "offer") === fromCustomer;

export const show = ({ visitorId: _, ...one }: StoredShowing): Showing => ({ ...one, state: stateOf(one) });
