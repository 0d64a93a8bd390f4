import type { Tx } from "../../../core/desk.ts";
import { DEFAULTS, ringAt, type StepHeld } from "./rules/step.ts";
import { insertSteps } from "./store/steps.ts";

/** A step of the past, by whoever has it, which the customer was told of in replies. */
export type PastStep = Pick<StepHeld, "id" | "conversationId" | "place" | "title" | "customerWords" | "dueAt" | "madeAt" | "toldAt" | "endedAt" | "lateAt"> & {
  personId: string;
};

/** Write steps as they were, many at once: for what is told afterwards. What is open rings from now on. */
export async function retellSteps(tx: Tx, past: readonly PastStep[]): Promise<void> {
  if (past.length === 0) return;
  await insertSteps(
    tx,
    past.map((one) => {
      const ended = one.endedAt === null ? ({ state: "open", endedBy: null } as const) : ({ state: "done", endedBy: one.personId } as const);
      const nothing = { teamId: null, reason: null, toldMessageId: null, endToldMessageId: null, tellsAt: null, leadToldAt: null };
      const step: StepHeld = { ...nothing, ...one, ...ended, origin: "by-hand", madeBy: one.personId, endToldAt: one.endedAt, tellsWhenDone: true };
      return { ...step, ringAt: ringAt(step, DEFAULTS) };
    }),
  );
}
