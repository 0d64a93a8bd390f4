import type { planFix, Recovery } from "@guli/contract";
import type { z } from "zod";
import { between, isBefore } from "../../core/clock.ts";
import type { Desk } from "../../core/desk.ts";
import { theDesk } from "../../core/desk.ts";
import type { Reaction } from "../../core/events/dispatching.ts";
import type { DeskEvent } from "../../core/events/types.ts";
import type { Who } from "../../core/http/serving.ts";
import { refuse } from "../../core/refusal.ts";
import { finishStep, takeOver } from "../effort/index.ts";
import { add, toChange } from "./adding.ts";
import { shownFor } from "./presenting.ts";
import { whyNot } from "./rules/allowing.ts";
import type { Body, Fix } from "./rules/state.ts";
import * as store from "./store/recoveries.ts";

type Plan = z.output<typeof planFix.body> & { id: string };

/** The fix becomes a step of ours, with a date that is kept like any other step's; or it is done already. */
export function plan(desk: Desk, who: Who, { id, title, dueAt, waitsFor, done }: Plan): Promise<Recovery> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const actor = { person: who.personId };
    const held = await toChange(tx, id);
    if (done) return shownFor(tx, await add(tx, held, { actor, body: { kind: "fix-done", title } }));
    if (dueAt === null) refuse("recovery.fix-undated", { dueAt: "A fix needs a date by which it is done." });
    if (isBefore(dueAt, tx.now)) refuse("date.past", { dueAt: "This date is over already." });
    if (held.state.closed) refuse("recovery.closed");
    const { conversationId, state } = held;
    const { stepId } = await takeOver(tx, actor, { conversationId, title, dueAt, personId: state.ownerId ?? who.personId, origin: "recovery" });
    return shownFor(tx, await add(tx, held, { actor, body: { kind: "fix-planned", stepId, title, dueAt, waitsFor } }));
  });
}

/** The step that it was is done with it, and the customer hears of that as of any other. */
export function finish(desk: Desk, who: Who, id: string): Promise<Recovery> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const actor = { person: who.personId };
    const held = await add(tx, await toChange(tx, id), { actor, body: { kind: "fix-done", title: null } });
    const { stepId } = held.state.fix!;
    if (stepId) await finishStep(tx, actor, { stepId });
    return shownFor(tx, held);
  });
}

type Heard = "step.done" | "step.dropped" | "step.reopened" | "step.changed";

/** Whatever happens to a step that is a fix happens to the fix. */
export const followSteps: Reaction<Heard> = async (tx, events) => {
  const latest = new Map(events.map((event) => [event.payload.stepId, event]));
  const open = await store.openIn(tx, [...new Set(events.map(({ payload }) => payload.conversationId))]);
  const moved = open.filter(({ state }) => latest.has(state.fix?.stepId ?? "")).toSorted((one, other) => (one.conversationId < other.conversationId ? -1 : 1));
  for (const { id } of moved) {
    const held = await toChange(tx, id);
    const event = latest.get(held.state.fix?.stepId ?? "");
    const body = event && became(held.state.fix!, event);
    if (body && whyNot(held.state, body) === null) await add(tx, held, { actor: "person" in event.actor ? event.actor : theDesk, body });
  }
};

/** Null where the recovery knows it already, as when it was said there. */
function became(fix: Fix, { name, payload }: DeskEvent<Heard>): Body | null {
  const planned = { kind: "fix-planned" as const, stepId: fix.stepId, title: fix.title, waitsFor: fix.waitsFor, dueAt: payload.dueAt };
  switch (name) {
    case "step.done":
      return fix.doneAt ? null : { kind: "fix-done", title: null };
    case "step.dropped":
      return fix.doneAt ? null : { kind: "fix-dropped" };
    case "step.reopened":
      return fix.doneAt ? planned : null;
    case "step.changed":
      return fix.doneAt || fix.dueAt === null || between(fix.dueAt, payload.dueAt) === 0 ? null : planned;
  }
}
