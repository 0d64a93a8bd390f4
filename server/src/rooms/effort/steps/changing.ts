import { isBefore, milliseconds } from "../../../core/clock.ts";
import type { Actor, Tx } from "../../../core/desk.ts";
import { found, refuse } from "../../../core/refusal.ts";
import { conversationToChangeFor } from "../../conversations/index.ts";
import { about } from "./ending.ts";
import { goOnWithout, waitForSteps } from "./pausing.ts";
import { changed, type StepChange, type StepHeld } from "./rules/step.ts";
import { keep, stepToChange } from "./saving.ts";
import { settings } from "./store/settings.ts";
import { putPlaces, stepsIn } from "./store/steps.ts";
import { mayHave } from "./taking-over.ts";

/** Change a step that is open: its words, whose it is, by when. */
export async function change(tx: Tx, actor: Actor, { stepId, change: wish }: { stepId: string; change: StepChange }): Promise<StepHeld> {
  const { step: before, customerId } = await stepToChange(tx, stepId);
  if (before.state !== "open") refuse("step.ended");
  const isMoved = wish.dueAt !== undefined && milliseconds(wish.dueAt) !== milliseconds(before.dueAt);
  if (isMoved && isBefore(wish.dueAt!, tx.now)) refuse("date.past", { dueAt: "This date is over already." });
  await mayHave(tx, wish);
  const step = changed(before, wish, tx.now);
  await keep(tx, step, { settings: await settings(tx) });
  if (step.dueAt !== before.dueAt) {
    const all = await stepsIn(tx, [step.conversationId]);
    await waitForSteps(tx, all);
    await goOnWithout(tx, step.conversationId, all);
  }
  const { personId } = step;
  tx.record("step.changed", actor, { ...about(step, customerId), personId: personId === before.personId ? null : personId });
  return step;
}

/** Put the steps of a conversation in this order; those that are not named follow as they stood. */
export async function order(tx: Tx, actor: Actor, { conversationId, ids }: { conversationId: string; ids: string[] }): Promise<StepHeld[]> {
  const { customerId } = await conversationToChangeFor(tx, conversationId);
  const before = await stepsIn(tx, [conversationId]);
  const named = ids.flatMap((id) => before.filter((step) => step.id === id));
  const after = [...new Set([...named, ...before])].map((step, place) => ({ ...step, place }));
  await putPlaces(
    tx,
    conversationId,
    after.map(({ id }) => id),
  );
  if (after.length > 0) tx.record("step.changed", actor, { ...about(found(after[0], "step.not-found"), customerId), personId: null });
  return after;
}
