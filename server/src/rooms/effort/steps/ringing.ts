import type { StepSettings } from "@guli/contract";
import { isBefore } from "../../../core/clock.ts";
import { theDesk, type Tx } from "../../../core/desk.ts";
import type { DueClock } from "../../../core/ticker.ts";
import * as conversations from "../../conversations/index.ts";
import { activePeople, peopleOf } from "../../people/index.ts";
import { toBeTold } from "../../promises/index.ts";
import { about, told } from "./ending.ts";
import { goOnWithout } from "./pausing.ts";
import { turn, type StepHeld } from "./rules/step.ts";
import { keep, stepToChange } from "./saving.ts";
import { settings } from "./store/settings.ts";
import { dueSteps, stepsById, stepsIn } from "./store/steps.ts";
import { paramsOf } from "./taking-over.ts";
import { hearerOf } from "./telling.ts";

/** Steps that are late, of which the leads are to hear, or of whose end the customer can be told now. Of each what comes first, and again if more is due. */
export const stepClock: DueClock = {
  name: "steps",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(dueSteps, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId, ids) =>
    desk.transaction(workspaceId, async (tx) => {
      const how = await settings(tx);
      // By conversation, so that two nodes never wait for each other in a circle.
      const due = (await stepsById(tx, ids)).toSorted((one, other) => (one.conversationId + one.id < other.conversationId + other.id ? -1 : 1));
      let claimed = 0;
      for (const { id } of due) if (await ring(tx, id, how)) claimed += 1;
      return claimed;
    }),
};

async function ring(tx: Tx, id: string, how: StepSettings): Promise<boolean> {
  const { step: before, customerId } = await stepToChange(tx, id);
  if (before.state !== "open") return tellLater(tx, before, how);
  const so = turn(before, tx.now, how);
  if (!so) return false;
  await keep(tx, so.after, { settings: how });
  const { conversationId } = before;
  if (so.what === "late") {
    await goOnWithout(tx, conversationId, await stepsIn(tx, [conversationId]));
    await conversations.say(tx, conversationId, { personId: null, lines: [{ code: "step-late", params: paramsOf(before) }] });
    tx.record("step.late", theDesk, { ...about(before, customerId), personIds: await owners(tx, before) });
  } else tx.record("step.escalated", theDesk, { ...about(before, customerId), personIds: await leads(tx, before) });
  return true;
}

/** The customer had been told something by the desk just before it was done: now they can be told of that, too. */
async function tellLater(tx: Tx, before: StepHeld, how: StepSettings): Promise<boolean> {
  if (before.tellsAt === null || isBefore(tx.now, before.tellsAt)) return false;
  const { step } = await told(tx, await hearerOf(tx, before.conversationId), { step: before, telling: "now" });
  await keep(tx, step, { settings: how });
  return true;
}

/** Whose it is; of a team's all who could do it, of nobody's the leads. */
async function owners(tx: Tx, step: StepHeld): Promise<string[]> {
  if (step.personId !== null) return [step.personId];
  const team = (await activePeople(tx)).filter(({ teamIds }) => step.teamId !== null && teamIds.includes(step.teamId));
  return team.length > 0 ? team.map(({ id }) => id) : leads(tx, step);
}

async function leads(tx: Tx, { personId, teamId }: StepHeld): Promise<string[]> {
  const people = await peopleOf(tx);
  const ofOwner = people.find(({ id }) => id === personId)?.teamIds[0] ?? null;
  return toBeTold(
    { afterMinutes: 0, personIds: [], leads: true, assignee: false, assignTo: null, priority: null },
    { assigneeId: null, teamId: teamId ?? ofOwner, priority: "normal" },
    people,
  );
}
