import type { CoachReview, Drill } from "@guli/contract";
import { useEffect, useState } from "react";
import { languageNow } from "../../../i18n/words.ts";
import { reviewed } from "../composer/coach.ts";
import { speaksTo } from "../composer/speaking.ts";

const PAUSE_MS = 250;

/** What the coach says of an answer at each pause of typing; null while there is nothing to read, or nobody who reads along. */
export function useLiveReview(drill: Drill, draft: string, on: boolean): { draft: string; review: CoachReview } | null {
  const [seen, setSeen] = useState<{ draft: string; review: CoachReview } | null>(null);
  useEffect(() => {
    if (!on || draft.trim() === "") return setSeen(null);
    let outdated = false;
    const { customer, mood, thread, aim } = drill;
    const timer = setTimeout(() => {
      // Where the coach could not be fetched one writes without it: the desk reads the answer as well.
      reviewed({ draft, customer: { name: customer.name, mood }, thread, aim, speaks: speaksTo(languageNow()) }).then(
        (review) => outdated || setSeen({ draft, review }),
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [drill, draft, on]);
  return seen;
}
