import { cut } from "../../core/cutting.ts";
import { instantAt, milliseconds, plus, type Instant } from "../../core/clock.ts";
import type { Actor, Tx } from "../../core/desk.ts";
import { newId } from "../../core/ids.ts";
import { found, refuse } from "../../core/refusal.ts";
import * as conversations from "../conversations/index.ts";
import { likedFrom } from "../customers/index.ts";
import { calendarOf } from "../promises/index.ts";
import { workspaceOf } from "../workspaces/index.ts";
import { whyNot } from "./rules/allowing.ts";
import { waitsFor, type OpenStage } from "./rules/stages.ts";
import type { Body, Fact, State } from "./rules/state.ts";
import { after } from "./rules/telling.ts";
import { settingsFrom } from "./rules/settings.ts";
import { chosenSettings } from "./store/settings.ts";
import * as store from "./store/recoveries.ts";
import { insertFacts, put } from "./store/writing.ts";

export type Held = store.Held;

/** A recovery to change: the conversation is locked first, then the recovery, everywhere in this order. */
export async function toChange(tx: Tx, id: string): Promise<Held> {
  const conversationId = found(await store.conversationOf(tx, id), "recovery.not-found");
  await conversations.conversationToChangeFor(tx, conversationId);
  return found(await store.toChange(tx, id), "recovery.not-found");
}

/** Add something to the history of a recovery; refused where it may not happen as things stand. */
export async function add(tx: Tx, held: Held, { actor, body }: { actor: Actor; body: Body }): Promise<Held> {
  const why = whyNot(held.state, body);
  if (why) refuse(why);
  const fact = await timed(tx, held.state, factOf(tx, actor, body));
  const now: Held = { ...held, state: after(held.state, fact), nth: held.nth + 1 };
  await insertFacts(tx, [{ ...fact, nth: now.nth, recoveryId: now.id, conversationId: now.conversationId }]);
  await put(tx, now);
  await count(tx, held.state, now.state);
  await sayInThread(tx, actor, { before: held.state, now, body });
  announce(tx, actor, { before: held.state, now, body });
  return now;
}

export function factOf(tx: Tx, actor: Actor, body: Body): Fact {
  const by = "person" in actor ? "person" : "customer" in actor ? "customer" : "desk";
  return { id: newId(), at: tx.now, by, personId: "person" in actor ? actor.person : null, body };
}

/** What is reckoned by the opening hours is reckoned once, and stands in the fact: they may be others when it is read again. */
async function timed(tx: Tx, before: State, fact: Fact): Promise<Fact> {
  const next = after(before, fact);
  const begins = next.stage !== before.stage || next.round !== before.round;
  const settles = next.settledAt !== null && before.settledAt === null;
  if (next.stage === "closed" || (!begins && !settles)) return fact;
  const clock = await clockOf(tx);
  const followUp = settles ? { followUp: clock.followUp(tx.now) } : {};
  return { ...fact, body: { ...fact.body, ...(begins && { stageDue: clock.stageDue(next.stage as OpenStage, tx.now) }), ...followUp } };
}

/** How a business counts the time of its recoveries. */
export async function clockOf(
  tx: Tx,
): Promise<{ stageDue(stage: OpenStage, at: Instant): Instant; followUp(at: Instant): Instant; openAt(at: Instant): Instant }> {
  const { timeZone, openingHours } = await workspaceOf(tx);
  const { hours, followUpDays } = settingsFrom(await chosenSettings(tx), timeZone);
  const calendar = calendarOf(openingHours, timeZone);
  const openAt = (at: Instant) => {
    const opens = calendar.opening(milliseconds(at));
    return opens === null ? at : instantAt(opens);
  };
  return {
    stageDue: (stage, at) => {
      const due = calendar.add(milliseconds(at), hours[stage] * 3_600_000);
      return due === null ? plus(at, { hours: hours[stage] }) : instantAt(due);
    },
    // Nobody is asked in the middle of the night.
    followUp: (at) => openAt(plus(at, { hours: followUpDays * 24 })),
    openAt,
  };
}

/** When the desk may write to somebody of its own accord: at an hour that they like, else in opening hours. This moment, where it may now. */
export async function whenToWrite(tx: Tx, customerId: string): Promise<Instant> {
  return (await likedFrom(tx, customerId)) ?? (await clockOf(tx)).openAt(tx.now);
}

async function count(tx: Tx, before: State, now: State): Promise<void> {
  const [one, other] = [
    { stage: before.stage, waitsFor: waitsFor(before) },
    { stage: now.stage, waitsFor: waitsFor(now) },
  ];
  if (one.stage === other.stage && one.waitsFor === other.waitsFor) return;
  await store.recount(tx, [
    { ...one, by: -1 },
    { ...other, by: 1 },
  ]);
}

type Turned = { before: State; now: Held; body: Body };

/** What everybody who reads the thread should see of it; the rest stands in the recovery's own history. */
async function sayInThread(tx: Tx, actor: Actor, { before, now: { conversationId, state }, body }: Turned): Promise<void> {
  const personId = "person" in actor ? actor.person : null;
  const lines = [
    ...(body.kind === "option-chosen" ? [{ code: "recovery-chosen" as const, params: { title: wishOf(state) } }] : []),
    ...(body.kind === "amends-given" ? [{ code: "recovery-amends" as const, params: { kind: body.what } }] : []),
    ...(state.closed && !before.closed ? [{ code: "recovery-closed" as const, params: { outcome: state.closed.outcome } }] : []),
    ...(state.round > before.round ? [{ code: "recovery-reopened" as const, params: {} }] : []),
  ];
  await conversations.say(tx, conversationId, { personId, lines });
}

function wishOf({ offer }: State): string {
  const { optionId, words } = offer!.chosen!;
  return cut(offer!.options.find(({ id }) => id === optionId)?.title ?? words, 200);
}

function announce(tx: Tx, actor: Actor, { before, now, body }: Turned): void {
  const { id: recoveryId, conversationId, state } = now;
  const about = { recoveryId, conversationId, customerId: state.customerId };
  tx.record("recovery.moved", actor, { ...about, stage: state.stage });
  if (body.kind === "option-chosen") tx.record("option.chosen", actor, { ...about, optionId: body.optionId });
  if (body.kind === "amends-given") tx.record("amends.given", actor, { ...about, amendsId: body.amendsId });
  if (state.settledAt && !before.settledAt) tx.record("recovery.settled", actor, about);
  if (state.closed && !before.closed) tx.record("recovery.closed", actor, { ...about, outcome: state.closed.outcome });
  if (state.round > before.round) tx.record("recovery.reopened", actor, about);
}
