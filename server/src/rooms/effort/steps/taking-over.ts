import { cut } from "../../../core/cutting.ts";
import { isBefore, type Instant } from "../../../core/clock.ts";
import type { Actor, Tx } from "../../../core/desk.ts";
import { newId } from "../../../core/ids.ts";
import { refuse } from "../../../core/refusal.ts";
import * as conversations from "../../conversations/index.ts";
import { personFor, teamFor } from "../../people/index.ts";
import { waitForSteps } from "./pausing.ts";
import { asTitle, MOST_STEPS, type StepHeld } from "./rules/step.ts";
import { keep } from "./saving.ts";
import { settings } from "./store/settings.ts";
import { stepByKey, stepsIn } from "./store/steps.ts";

export type ToTakeOver = {
  conversationId: string;
  title: string;
  /** What the customer reads of it; else the title. */
  customerWords?: string | null;
  dueAt: Instant;
  personId?: string | null | undefined;
  teamId?: string | null | undefined;
  origin?: StepHeld["origin"];
  tellsWhenDone?: boolean | undefined;
  /** The same twice is one step. */
  key?: string | undefined;
};

/** Take something over that the customer would have had to do: a task of ours from now on, with a time by which. */
export async function takeOver(tx: Tx, actor: Actor, given: ToTakeOver): Promise<{ stepId: string }> {
  return { stepId: (await takenOver(tx, actor, given)).step.id };
}

/** The same with the step itself; `fresh` is false where the key is known already. */
export async function takenOver(tx: Tx, actor: Actor, given: ToTakeOver): Promise<{ step: StepHeld; fresh: boolean }> {
  const { id: conversationId, customerId } = await conversations.conversationToChangeFor(tx, given.conversationId);
  const known = given.key && (await stepByKey(tx, given.key));
  if (known && known.conversationId !== conversationId) refuse("step.key-used");
  if (known) return { step: known, fresh: false };
  if (isBefore(given.dueAt, tx.now)) refuse("date.past", { dueAt: "This date is over already." });
  await mayHave(tx, given);
  const before = await stepsIn(tx, [conversationId]);
  if (before.length >= MOST_STEPS) refuse("step.too-many");
  const how = await settings(tx);
  const by = "person" in actor ? actor.person : null;
  const step = made(tx, given, { place: before.length, by, tellsWhenDone: how.tellsWhenDone });
  await keep(tx, step, { settings: how, key: given.key });
  await waitForSteps(tx, [...before, step]);
  await conversations.say(tx, conversationId, { personId: by, lines: [{ code: "step-taken-over", params: paramsOf(step) }] });
  const { id: stepId, dueAt, personId } = step;
  tx.record("step.taken-over", actor, { stepId, conversationId, customerId, dueAt, personId });
  return { step, fresh: true };
}

/** Whoever is to do it works here. */
export async function mayHave(tx: Tx, { personId, teamId }: { personId?: string | null | undefined; teamId?: string | null | undefined }): Promise<void> {
  if (personId && !(await personFor(tx, personId)).active) refuse("person.not-found");
  if (teamId) await teamFor(tx, teamId);
}

/** What activity lines say of it. */
export const paramsOf = ({ id, title, dueAt }: StepHeld): Record<string, string> => ({ stepId: id, title: cut(title, 200), due: dueAt });

function made(tx: Tx, given: ToTakeOver, { place, by, tellsWhenDone }: { place: number; by: string | null; tellsWhenDone: boolean }): StepHeld {
  const { title, customerWords = null, dueAt, teamId = null, origin = "by-hand" } = given;
  const nothing = { reason: null, endedAt: null, endedBy: null, toldAt: null, toldMessageId: null, endToldAt: null, endToldMessageId: null };
  return {
    ...nothing,
    id: newId(),
    conversationId: given.conversationId,
    place,
    title: origin === "coach" ? asTitle(title) : title,
    customerWords,
    personId: given.personId ?? (teamId === null ? by : null),
    teamId,
    dueAt,
    origin,
    state: "open",
    madeAt: tx.now,
    madeBy: by,
    tellsAt: null,
    tellsWhenDone: given.tellsWhenDone ?? tellsWhenDone,
    lateAt: null,
    leadToldAt: null,
  };
}
