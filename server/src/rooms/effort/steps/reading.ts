import type { Step, listAllSteps, listSteps, StepQuery } from "@guli/contract";
import type { z } from "zod";
import type { Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { fromCursor, toCursor } from "../../../core/paging.ts";
import { conversationFor, rowsById } from "../../conversations/index.ts";
import { personFor } from "../../people/index.ts";
import { isOpen, type StepHeld } from "./rules/step.ts";
import { settings } from "./store/settings.ts";
import { countLate, pageOfSteps, stepById, stepsIn, type Whose } from "./store/steps.ts";
import { hearerOf, pageUrl, takenOverText } from "./telling.ts";

/** A step as it is shown to those who work here. */
export function stepOf(held: StepHeld): Step {
  const { place, toldMessageId, endToldMessageId, tellsAt, leadToldAt, ...step } = held;
  return step;
}

/** What we took over in a conversation, in order. */
export async function stepsOf(tx: Tx, conversationId: string): Promise<z.input<typeof listSteps.answer>> {
  await conversationFor(tx, conversationId);
  const rows = await stepsIn(tx, [conversationId]);
  const { tellsWhenDone } = await settings(tx);
  return { rows: rows.map(stepOf), url: rows.length > 0 ? pageUrl(tx, conversationId) : null, tellsWhenDone };
}

/** What an agent may put into a reply about what is open: nothing where nothing is. */
export async function wordsAbout(tx: Tx, conversationId: string): Promise<{ language: Awaited<ReturnType<typeof hearerOf>>["language"]; text: string }> {
  const hearer = await hearerOf(tx, conversationId);
  const open = (await stepsIn(tx, [conversationId])).filter(isOpen);
  return { language: hearer.language, text: open.length === 0 ? "" : takenOverText(hearer, open) };
}

const AT_ONCE = 50;

/** Steps across conversations, a page at a time. */
export async function allSteps(tx: Tx, who: Who, { whose, state, cursor }: z.output<typeof StepQuery>): Promise<z.input<typeof listAllSteps.answer>> {
  const theirs = await whoseOf(tx, who, whose);
  const open = state === "open";
  const found = await pageOfSteps(tx, { whose: theirs, open, after: fromCursor(cursor), limit: AT_ONCE + 1 });
  const shown = found.slice(0, AT_ONCE);
  const last = found.length > AT_ONCE ? shown.at(-1)! : null;
  const rows = await rowsById(
    tx,
    shown.map((step) => step.conversationId),
  );
  return {
    rows: shown.flatMap((step) => {
      const row = rows.get(step.conversationId);
      if (!row) return [];
      const { id, number, subject, customer } = row;
      return [{ step: stepOf(step), conversation: { id, number, subject, customer: { id: customer.id, name: customer.name } } }];
    }),
    next: last && toCursor({ at: open ? last.dueAt : last.endedAt!, id: last.id }),
    late: await countLate(tx, theirs),
  };
}

async function whoseOf(tx: Tx, { personId }: Who, whose: "mine" | "team" | "all"): Promise<Whose | null> {
  if (whose === "all") return null;
  const { teamIds } = await personFor(tx, personId);
  return { personId: whose === "mine" ? personId : null, teamIds };
}

/** How a step is called; empty where there is none. */
export const stepTitle = async (tx: Tx, id: string): Promise<string> => (await stepById(tx, id))?.title ?? "";
