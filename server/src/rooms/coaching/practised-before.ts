import type { CoachLanguage } from "@guli/contract";
import type { z } from "zod";
import type { Instant } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";
import { newId } from "../../core/ids.ts";
import { reviewOf } from "./coach.ts";
import { drills } from "./drills/drills.ts";
import { keepAttempt } from "./store/practice.ts";
import { COACH_VERSION } from "./version.ts";

type Tongue = z.infer<typeof CoachLanguage>;

/**
 * Practice as it would have gone for somebody of the samples: at each of these moments one more drill in their language, first with half of what a good answer
 * says, then with all of it. The coach reads each as it reads any.
 */
export async function practisedBefore(tx: Tx, { personId, tongue, moments }: { personId: string; tongue: Tongue; moments: Instant[] }): Promise<void> {
  const own = drills.filter(({ language }) => language === tongue);
  for (const [nth, at] of moments.entries()) {
    const drill = own[Math.floor(nth / 2) % own.length];
    if (!drill) return;
    const sentences = drill.model.map(({ text }) => text);
    const text = (nth % 2 === 0 ? sentences.slice(-Math.ceil(sentences.length / 2)) : sentences).join(" ");
    const { customer, mood, thread, aim, id: drillId, level } = drill;
    const review = reviewOf({ draft: text, customer: { name: customer.name, mood }, thread, aim, speaks: tongue });
    await keepAttempt(tx, { id: newId(), drillId, text, review, at, personId, level, coach: COACH_VERSION });
  }
}
