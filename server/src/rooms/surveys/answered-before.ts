import type { Language, SurveyAnswer, SurveyQuestion } from "@guli/contract";
import type { Instant } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";
import { reckon } from "./store/answers.ts";
import { insertPast } from "./store/past.ts";
import type { NewInvitation } from "./store/invitations.ts";
import { shippedSettings } from "./rules/settings.ts";
import { putSettings } from "./store/settings.ts";

/** A customer who was asked before the desk knew of it, and what they answered, if they did. */
export type PastSurvey = Omit<NewInvitation, "dueAt"> & {
  sentAt: Instant;
  language: Language;
  questions: SurveyQuestion[];
  answered: { id: string; at: Instant; answer: SurveyAnswer } | null;
};

/** Surveys of the past, many at once: nobody is told of them. */
export async function retellSurveys(tx: Tx, all: PastSurvey[]): Promise<void> {
  if (all.length === 0) return;
  await insertPast(tx, all);
  await reckon(
    tx,
    all.map(({ id }) => id),
  );
}

/** Ask from now on, as shipped. */
export const switchOn = (tx: Tx): Promise<void> => putSettings(tx, { ...shippedSettings, on: true });
