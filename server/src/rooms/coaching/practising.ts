import type { Attempt, CoachLanguage, CoachReview, listAttempts, listDrills, readModelAnswer, tryDrill } from "@guli/contract";
import type { z } from "zod";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { fromCursor, toCursor } from "../../core/paging.ts";
import { found, refuse } from "../../core/refusal.ts";
import { reviewOf } from "./coach.ts";
import { drillById, drills, modelText, type WrittenDrill } from "./drills/drills.ts";
import * as store from "./store/practice.ts";
import { COACH_VERSION } from "./version.ts";

type Speaks = z.infer<typeof CoachLanguage> | undefined;
const NEVER_TRIED = { attempts: 0, fewest: null, lastAt: null };

/** The drills, each with how it went so far for the one who asks. Model answers stay behind until one has tried. */
export function listFor(desk: Desk, who: Who, language: Speaks): Promise<z.input<typeof listDrills.answer>> {
  return desk.read(who.workspaceId, async (tx) => {
    const states = await store.statesOf(tx, who.personId);
    return {
      rows: drills.filter((drill) => !language || drill.language === language).map((drill) => ({ ...drill, state: states.get(drill.id) ?? NEVER_TRIED })),
    };
  });
}

/** Answer a drill's customer. The coach reads it here, so that what is kept is what it really says. */
export function attempt(desk: Desk, who: Who, { drillId, text, speaks }: z.output<typeof tryDrill.body>): Promise<Attempt> {
  const drill = found(drillById.get(drillId), "drill.not-found");
  return desk.transaction(who.workspaceId, async (tx) => {
    const made = { id: newId(), drillId, text, review: reviewIn(drill, text, speaks), at: tx.now };
    await store.keepAttempt(tx, { ...made, personId: who.personId, level: drill.level, coach: COACH_VERSION });
    return made;
  });
}

export function attemptsOf(
  desk: Desk,
  who: Who,
  { drillId, cursor, limit }: z.output<typeof listAttempts.query>,
): Promise<z.input<typeof listAttempts.answer>> {
  return desk.read(who.workspaceId, async (tx) => {
    const rows = await store.attemptsOf(tx, who.personId, { drillId, after: fromCursor(cursor), limit: limit + 1 });
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return { rows: shown, next: last ? toCursor(last) : null };
  });
}

/** How it could be answered; who has not tried yet would only copy. */
export function modelAnswer(
  desk: Desk,
  who: Who,
  { drillId, speaks }: z.output<typeof readModelAnswer.query>,
): Promise<z.input<typeof readModelAnswer.answer>> {
  const drill = found(drillById.get(drillId), "drill.not-found");
  return desk.read(who.workspaceId, async (tx) => {
    if (!(await store.hasTried(tx, who.personId, drillId))) refuse("drill.not-tried");
    return { sentences: drill.model, review: reviewIn(drill, modelText(drill), speaks) };
  });
}

function reviewIn({ language, customer, mood, thread, aim }: WrittenDrill, draft: string, speaks: Speaks): CoachReview {
  return reviewOf({ draft, customer: { name: customer.name, mood }, thread, aim, speaks: speaks ?? language });
}
