import type { ApologyForm, FailureCause, RecoveryStage, RecoveryWaits } from "@guli/contract";
import { isBefore, plus, type Instant } from "../../../core/clock.ts";
import type { State } from "./state.ts";

export type OpenStage = Exclude<RecoveryStage, "closed">;
export const STAGES: readonly OpenStage[] = ["own", "fix", "apologise", "options", "amends", "follow-up"];

/** Which apology a cause asks for: a fault of ours is owned; where it is not ours, or nobody knows, we are sorry without admitting one (D7). */
export const wantedForm = (cause: FailureCause): ApologyForm => (cause === "ours" ? "owning" : "sympathising");

/** Owning where nothing had to be owned has said sorry, too. */
export const isEnough = (form: ApologyForm, cause: FailureCause): boolean => form === "owning" || wantedForm(cause) === "sympathising";

/** When each stage had what it asks for, in whatever order that came; null where it has not. */
export function checksOf(state: State): Record<OpenStage, Instant | null> {
  const { ownedAt, fix, apology, cause, offer, skipped, amends, closed } = state;
  return {
    own: ownedAt,
    fix: fix?.doneAt ?? null,
    apologise: apology && isEnough(apology.form, cause) ? apology.at : null,
    options: offer?.takenUpAt ?? skipped.options?.at ?? null,
    amends: amends?.state === "given" ? amends.at : (skipped.amends?.at ?? null),
    "follow-up": closed && (closed.outcome === "good" || closed.outcome === "unanswered") ? closed.at : null,
  };
}

/** The first stage that still lacks something. */
export function stageOf(state: State): RecoveryStage {
  if (state.closed) return "closed";
  const checks = checksOf(state);
  return STAGES.find((stage) => checks[stage] === null) ?? "follow-up";
}

/** Only after fix and apology: never instead of them (evidence: L4). */
export function isDueAmends(state: State): boolean {
  const checks = checksOf(state);
  return checks.fix !== null && checks.apologise !== null;
}

/** Whom it waits for; null once it is closed. */
export function waitsFor(state: State): RecoveryWaits | null {
  const { stage, offer, fix, followUp } = state;
  if (stage === "closed") return null;
  if (stage === "own") return "us";
  if (stage === "follow-up") return followUp?.askedAt ? "customer" : "us";
  if (offer && !offer.chosen && state.skipped.options === null && (stage === "fix" || stage === "options")) return "customer";
  return stage === "fix" && fix && fix.doneAt === null ? fix.waitsFor : "us";
}

/** Until when the stage should be over; null where the customer is to say something. */
export function dueAt(state: State): Instant | null {
  if (waitsFor(state) === "customer" || state.stage === "closed") return null;
  if (state.stage === "follow-up") return state.followUp?.dueAt ?? null;
  if (state.stage === "fix" && state.fix?.dueAt && state.fix.doneAt === null) return state.fix.dueAt;
  return state.stageDue;
}

/** When the desk has to do something by itself: ask, or close it where nobody answers. */
export function ringAt(state: State): Instant | null {
  const { stage, followUp } = state;
  if (stage !== "follow-up" || !followUp) return null;
  if (followUp.askedAt) return followUp.silentAt;
  return followUp.byHand ? null : (followUp.heldUntil ?? followUp.dueAt);
}

/**
 * When somebody is to hear that the stage is late: whose recovery it is when its time is over, the leads when it goes on. Each once in a stage.
 */
export function lateAt(state: State): Instant | null {
  const due = overAt(state);
  if (due === null || !state.late) return due;
  const { again } = state.late;
  return again === null ? null : isBefore(again, due) ? due : again;
}

/** The question whether it is good now is asked by the desk; where it cannot, somebody has three days for it. */
function overAt(state: State): Instant | null {
  const due = dueAt(state);
  if (state.stage !== "follow-up" || due === null) return due;
  return state.followUp?.byHand ? plus(due, { hours: 72 }) : null;
}

/** The place in lists: what nobody waits for stands a month behind its beginning. */
export const placeAt = (state: State): Instant => dueAt(state) ?? plus(state.since, { hours: 30 * 24 });
