import type { Coach, MoodReading, Pack, Review, ReviewInput } from "@guli/coach/engine";
import type { z } from "zod";
import type { CoachLanguage as Languages } from "@guli/contract";

export type CoachLanguage = z.infer<typeof Languages>;

const PACKS: Record<CoachLanguage, () => Promise<{ pack: Pack }>> = {
  ka: () => import("@guli/coach/packs/ka"),
  uz: () => import("@guli/coach/packs/uz"),
  ru: () => import("@guli/coach/packs/ru"),
  en: () => import("@guli/coach/packs/en"),
};

/** The packs that are here, and a coach who knows them; a pack weighs some hundred kB, so each comes when a draft needs it. */
const packs = new Map<CoachLanguage, Pack>();
let coach: Promise<Coach> | undefined;
let ready: Coach | undefined;

/** Reads a draft. The first in a language waits for that language's pack. */
export async function reviewed(input: ReviewInput): Promise<Review> {
  const review = (await present()).review(input);
  const missing = missingFor(review);
  if (missing === null) return review;
  packs.set(missing, (await PACKS[missing]()).pack);
  coach = undefined;
  return reviewed(input);
}

/** What is here already says at once; null where something has to be fetched first. */
export function reviewedNow(input: ReviewInput): Review | null {
  const review = ready?.review(input) ?? null;
  return review && missingFor(review) === null ? review : null;
}

/** How upset a text is, with the words by which one sees it. */
export async function moodOf(text: string): Promise<MoodReading> {
  const [{ coachOf }, { moodPack }] = await Promise.all([import("@guli/coach/engine"), import("@guli/coach/packs/mood")]);
  return coachOf({ packs: [], mood: moodPack }).mood(text);
}

/** The engine tells a draft's language without any pack, and finds nothing in it then. */
function missingFor({ language }: Review): CoachLanguage | null {
  const known = (["ka", "uz", "ru", "en"] as const).find((one) => one === language?.split("-")[0]);
  return known === undefined || packs.has(known) ? null : known;
}

function present(): Promise<Coach> {
  coach ??= import("@guli/coach/engine").then(({ coachOf }) => (ready = coachOf({ packs: [...packs.values()] })));
  return coach;
}
