import type { StepSettings } from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";
import { found } from "../../../core/refusal.ts";
import * as conversations from "../../conversations/index.ts";
import { ringAt, type StepHeld } from "./rules/step.ts";
import { putStep, stepById, stepsToChange } from "./store/steps.ts";

/** Write a step as it is now, with the time at which the ticker looks at it next. */
export function keep(tx: Tx, step: StepHeld, { settings, key = null }: { settings: StepSettings; key?: string | null | undefined }): Promise<void> {
  return putStep(tx, step, { ringAt: ringAt(step, settings), key });
}

/** A step to change, with its conversation: locked in this order everywhere, the conversation first. */
export async function stepToChange(tx: Tx, id: string): Promise<{ step: StepHeld; customerId: string }> {
  const { conversationId } = found(await stepById(tx, id), "step.not-found");
  const { customerId } = await conversations.conversationToChangeFor(tx, conversationId);
  const [step] = await stepsToChange(tx, [id]);
  return { step: found(step, "step.not-found"), customerId };
}
