import type { Language } from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";
import { personNames, teamsOf } from "../../people/index.ts";
import type { StepShown } from "./page/page.ts";
import { isOver, isSeen, shownToCustomer, type StepHeld } from "./rules/step.ts";
import { settings } from "./store/settings.ts";
import { stepsIn } from "./store/steps.ts";
import { hearerOf, wordsOf, type Hearer } from "./telling.ts";

/** What the customer sees of our steps; null where there is nothing to see, not any more, or they are not to see it. `language` is theirs, where it is known. */
export async function stepsToShow(tx: Tx, conversationId: string): Promise<{ hearer: Hearer; shown: (language: Language) => StepShown[] } | null> {
  const all = await stepsIn(tx, [conversationId]);
  if (all.length === 0 || !isSeen(all, tx.now, await settings(tx))) return null;
  const hearer = await hearerOf(tx, conversationId);
  if (hearer.thread.blocked) return null;
  const steps = shownToCustomer(all);
  const who = await namesOf(tx, steps);
  return { hearer, shown: (language) => steps.map((step) => shownOf(step, { hearer, language, now: tx.now, who: who(step) })) };
}

type Around = { hearer: Hearer; language: Language; now: string; who: string | null };

function shownOf(step: StepHeld, { hearer, language, now, who }: Around): StepShown {
  const state = step.state === "open" && isOver(step, now) ? "late" : step.state;
  const when = step.endedAt === null ? hearer.by(step.dueAt, language).by : hearer.by(step.endedAt, language).opens;
  return { what: wordsOf(step), state, who, when };
}

/** First names only: who it is, not how they are found. */
async function namesOf(tx: Tx, steps: readonly StepHeld[]): Promise<(step: StepHeld) => string | null> {
  const people = await personNames(
    tx,
    steps.flatMap(({ personId }) => personId ?? []),
  );
  const teams = steps.some(({ teamId }) => teamId !== null) ? await teamsOf(tx) : [];
  return ({ personId, teamId }) => {
    const name = personId === null ? undefined : people.get(personId)?.trim().split(/\s+/)[0];
    return name ?? teams.find(({ id }) => id === teamId)?.name ?? null;
  };
}
