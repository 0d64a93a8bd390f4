import type { Tx } from "../../../core/desk.ts";
import * as promises from "../../promises/index.ts";
import { isInTime, type StepHeld } from "./rules/step.ts";
import { dropPause, putPause } from "./store/pauses.ts";

/**
 * While a step of ours is in its time, the conversation waits for it and its clocks stand. Where somebody has said already what it waits for, that stays as
 * they said it.
 */
export async function waitForSteps(tx: Tx, steps: readonly StepHeld[]): Promise<void> {
  const [waits] = steps.filter((step) => isInTime(step, tx.now));
  if (waits && (await promises.waitForStep(tx, waits.conversationId))) await putPause(tx, waits.conversationId, tx.now);
}

/** Once no step is in its time any more, the clocks go on: done, or late, when nobody may hide behind it. */
export async function goOnWithout(tx: Tx, conversationId: string, steps: readonly StepHeld[]): Promise<void> {
  if (steps.some((step) => isInTime(step, tx.now))) return;
  const since = await dropPause(tx, conversationId);
  if (since !== null) await promises.stopWaitingForStep(tx, conversationId, since);
}
