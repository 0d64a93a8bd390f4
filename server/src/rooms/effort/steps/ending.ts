import type { NotTold, StepSettings, StepTelling } from "@guli/contract";
import { isBefore } from "../../../core/clock.ts";
import type { Actor, Tx } from "../../../core/desk.ts";
import { refuse } from "../../../core/refusal.ts";
import * as conversations from "../../conversations/index.ts";
import { goOnWithout, waitForSteps } from "./pausing.ts";
import * as rules from "./rules/step.ts";
import type { StepHeld } from "./rules/step.ts";
import { keep, stepToChange } from "./saving.ts";
import { settings } from "./store/settings.ts";
import { stepsIn } from "./store/steps.ts";
import { paramsOf } from "./taking-over.ts";
import { doneText, hearerOf, tell, toldOfEnd, type Hearer } from "./telling.ts";

const personOf = (actor: Actor): string | null => ("person" in actor ? actor.person : null);

type Finished = { step: StepHeld; notTold: NotTold | null; hearer: Hearer };

/** It is done. Where nothing is said the customer hears of it as the step says, and never twice. */
export async function done(tx: Tx, actor: Actor, { stepId, tell: asked }: { stepId: string; tell?: StepTelling | undefined }): Promise<Finished> {
  const { step: before, customerId } = await stepToChange(tx, stepId);
  if (before.state !== "open") refuse("step.ended");
  const how = await settings(tx);
  const hearer = await hearerOf(tx, before.conversationId);
  const ended = rules.done(before, { by: personOf(actor), at: tx.now });
  const { step, notTold } = await told(tx, hearer, { step: ended, telling: asked ?? (before.tellsWhenDone ? "now" : "no") });
  await end(tx, actor, { step, settings: how, code: "step-done" });
  tx.record("step.done", actor, { ...about(step, customerId), late: !isBefore(tx.now, step.dueAt) });
  return { step, notTold, hearer };
}

/** It will not be done after all. Of it the customer hears only from people: why is for us. */
export async function drop(tx: Tx, actor: Actor, { stepId, reason }: { stepId: string; reason: string }): Promise<StepHeld> {
  const { step: before, customerId } = await stepToChange(tx, stepId);
  if (before.state !== "open") refuse("step.ended");
  const step = rules.dropped(before, { by: personOf(actor), at: tx.now, reason });
  await end(tx, actor, { step, settings: await settings(tx), code: "step-dropped" });
  tx.record("step.dropped", actor, about(step, customerId));
  return step;
}

/** It is not done after all. What the desk wanted to write about it is held back where it has not left yet. */
export async function reopen(tx: Tx, actor: Actor, stepId: string): Promise<StepHeld> {
  const { step: before, customerId } = await stepToChange(tx, stepId);
  if (before.state === "open") return before;
  const messageId = before.endToldMessageId;
  const unsaid = messageId !== null && (await conversations.withdrawAutomatic(tx, actor, messageId));
  const open = rules.reopened(before);
  const step = unsaid ? { ...open, endToldAt: null, endToldMessageId: null } : open;
  await keep(tx, step, { settings: await settings(tx) });
  await waitForSteps(tx, await stepsIn(tx, [step.conversationId]));
  await conversations.say(tx, step.conversationId, { personId: personOf(actor), lines: [{ code: "step-reopened", params: paramsOf(step) }] });
  tx.record("step.reopened", actor, about(step, customerId));
  return step;
}

export const about = ({ id, conversationId, dueAt }: StepHeld, customerId: string) => ({ stepId: id, conversationId, customerId, dueAt });

type Ended = { step: StepHeld; settings: StepSettings; code: "step-done" | "step-dropped" };

async function end(tx: Tx, actor: Actor, { step, settings: how, code }: Ended): Promise<void> {
  await keep(tx, step, { settings: how });
  await goOnWithout(tx, step.conversationId, await stepsIn(tx, [step.conversationId]));
  await conversations.say(tx, step.conversationId, { personId: personOf(actor), lines: [{ code, params: paramsOf(step) }] });
}

/** Tell the customer that it is done, if they are to be told by the desk and have not heard it. One message too many now is tried again later. */
export async function told(
  tx: Tx,
  hearer: Hearer,
  { step, telling }: { step: StepHeld; telling: StepTelling },
): Promise<{ step: StepHeld; notTold: NotTold | null }> {
  if (telling === "no") return { step, notTold: null };
  if (step.endToldAt !== null) return { step: { ...step, tellsAt: null }, notTold: "told-before" };
  if (telling === "with-reply") return { step: toldOfEnd(step, null, tx.now), notTold: null };
  const so = await tell(tx, hearer, doneText(hearer, step));
  if ("messageId" in so) return { step: toldOfEnd(step, so.messageId, tx.now), notTold: null };
  return { step: { ...step, tellsAt: so.notTold === "too-many" ? rules.nextTry(step, tx.now) : null }, notTold: so.notTold };
}
