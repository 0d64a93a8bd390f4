import type { SurveyAnswer, SurveyQuestion } from "@guli/contract";
import { firstOf } from "../rules/invitation.ts";
import { NOTHING, valuesOf, withValue } from "../rules/scales.ts";
import type { Invited } from "../store/invitations.ts";
import type { Opened } from "./opening.ts";
import { cut } from "../../../core/cutting.ts";

export type Chosen = { question: SurveyQuestion; value: string };

/** What a link in the letter chose; null where it is no answer to its question. */
export function chosenBy({ questions, channelKind }: Invited, value: string): Chosen | null {
  const question = firstOf(questions, channelKind);
  return valuesOf(question).includes(value) ? { question, value } : null;
}

const LONGEST = 2000;

/** What was filled in: only what was asked counts. What is left blank stays as it stood. */
export function answerIn({ invited, answer }: Opened, fields: URLSearchParams): SurveyAnswer {
  let given: SurveyAnswer = { ...(answer ?? NOTHING), words: cut((fields.get("words") ?? answer?.words ?? "").replaceAll("\r\n", "\n").trim(), LONGEST) };
  for (const question of invited.questions) {
    const value = fields.get(question);
    given = (value === null ? null : withValue(given, question, value)) ?? given;
  }
  return given;
}
