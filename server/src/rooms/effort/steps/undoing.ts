import { isBefore, minus } from "../../../core/clock.ts";
import type { Actor, Tx } from "../../../core/desk.ts";
import { refuse } from "../../../core/refusal.ts";
import * as conversations from "../../conversations/index.ts";
import { about } from "./ending.ts";
import { goOnWithout } from "./pausing.ts";
import { stepToChange } from "./saving.ts";
import { deleteStep, stepsIn } from "./store/steps.ts";
import { paramsOf } from "./taking-over.ts";

/** An undo is for what was clicked by mistake, not for what is regretted later. */
const AT_MOST = { minutes: 10 };

/** As if it had never been taken over. What the desk has told the customer already cannot be untold: then it has to be dropped by a person, with a reason. */
export async function undo(tx: Tx, actor: Actor, stepId: string): Promise<void> {
  const { step, customerId } = await stepToChange(tx, stepId);
  if (step.state !== "open") refuse("step.ended");
  if (isBefore(step.madeAt, minus(tx.now, AT_MOST))) refuse("step.too-old");
  if (step.toldMessageId !== null && !(await conversations.withdrawAutomatic(tx, actor, step.toldMessageId))) refuse("reply.gone");
  await deleteStep(tx, stepId);
  await goOnWithout(tx, step.conversationId, await stepsIn(tx, [step.conversationId]));
  const personId = "person" in actor ? actor.person : null;
  await conversations.say(tx, step.conversationId, { personId, lines: [{ code: "step-dropped", params: paramsOf(step) }] });
  tx.record("step.dropped", actor, about(step, customerId));
}
