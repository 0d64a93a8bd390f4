import { languageOf, mood, review } from "@guli/coach";
import type { CoachInput, CoachReview, Mood, MoodInput, MoodReading } from "@guli/contract";
import type { z } from "zod";

/** What the coach says of a draft. What was not given is found out, or does without. Pure: the same answer for the same input. */
export function reviewOf({ draft, language, customer, thread, given, aim, speaks }: CoachInput): CoachReview {
  const said = thread ?? [];
  return review({
    draft,
    customer: { name: customer?.name ?? null, mood: customer?.mood ?? moodIn(said) },
    thread: said,
    ...(language && { language }),
    ...(given && { given }),
    ...(aim && { aim }),
    ...(speaks && { speaks }),
  });
}

/** What the coach says of a customer's message. */
export function moodReadingOf({ text, earlier }: z.output<typeof MoodInput>): z.output<typeof MoodReading> {
  const { language, script } = languageOf(text);
  return { language: language === "uz" && script ? `uz-${script}` : language, ...mood(text, { earlier: earlier ?? [] }) };
}

/** The mood of the customer's latest message; who has not said anything is calm. */
function moodIn(thread: NonNullable<CoachInput["thread"]>): Mood {
  const theirs = thread.filter(({ from }) => from === "customer").map(({ text }) => text);
  const latest = theirs.at(-1);
  return latest === undefined ? "calm" : mood(latest, { earlier: theirs.slice(0, -1) }).mood;
}
