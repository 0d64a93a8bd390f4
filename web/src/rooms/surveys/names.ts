import type { Compared, SurveyDropped, SurveyQuestion, SurveyStanding } from "@guli/contract";
import { key } from "../../i18n/key.ts";
import type { Meaning } from "../../ui/Chip.tsx";

/** Keys of the words. */
export const QUESTIONS: Readonly<Record<SurveyQuestion, string>> = {
  satisfaction: key("How satisfied were they (1–5)"),
  ease: key("How easy was it (1–7)"),
  expectation: key("Less than, as, or more than expected"),
  recommend: key("Would they recommend us (0–10)"),
};

export const SHORT: Readonly<Record<Exclude<SurveyQuestion, "expectation">, string>> = {
  satisfaction: key("Satisfaction"),
  ease: key("Ease"),
  recommend: key("Recommendation"),
};

export const COMPARED: Readonly<Record<Compared, string>> = {
  less: key("Less than expected"),
  as: key("As expected"),
  more: key("More than expected"),
};

export const DROPPED: Readonly<Record<SurveyDropped, string>> = {
  reopened: key("Not asked: it was opened again."),
  unanswered: key("Not asked: it was resolved without an answer."),
  off: key("Not asked: surveys were switched off."),
  spam: key("Not asked: it is spam."),
  blocked: key("Not asked: the customer is blocked."),
  robot: key("Not asked: nobody reads what is sent to this address."),
  stopped: key("Not asked: the customer wants no questions."),
  quiet: key("Not asked: the customer was asked a short while ago."),
  "no-way": key("Not asked: there is no address that is known to be theirs."),
  "window-closed": key("Not asked: the messenger takes no automatic words any more."),
  "too-late": key("Not asked: it was resolved too long ago."),
};

/** How good an answer is on its scale, so that colour means the same everywhere. */
export function meaningOf(question: "satisfaction" | "ease" | "recommend", value: number): Meaning {
  const [low, high] = { satisfaction: [2, 4], ease: [3, 5], recommend: [6, 9] }[question] as [number, number];
  return value <= low ? "at-risk" : value >= high ? "recovered" : "stone";
}

export const MEANING_OF: Readonly<Record<Compared, Meaning>> = { less: "at-risk", as: "stone", more: "recovered" };
export const MOST: Readonly<Record<Exclude<SurveyQuestion, "expectation">, number>> = { satisfaction: 5, ease: 7, recommend: 10 };

/** Keys of the words. */
export const STANDINGS: Readonly<Record<SurveyStanding, string>> = {
  new: key("New customers"),
  occasional: key("Occasional customers"),
  regular: key("Regular customers"),
  loyal: key("Loyal customers"),
  drifting: key("Drifting away"),
  left: key("Have left"),
  none: key("Bought nothing yet"),
};
