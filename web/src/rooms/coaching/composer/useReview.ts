import type { Aim, OpenedConversation } from "@guli/contract";
import type { ReviewInput, Thing } from "@guli/coach/engine";
import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { languageNow } from "../../../i18n/words.ts";
import { answeredBy } from "./answering.ts";
import { reviewed, reviewedNow } from "./coach.ts";
import { speaksTo } from "./speaking.ts";
import type { Seen } from "./standing.ts";

const PAUSE_MS = 250;

/** What the coach says of a draft: at each pause of typing, and at once where it must be known. */
export function useReview(opened: OpenedConversation, { draft, aim, given }: { draft: string; aim: Aim | null; given: readonly Thing[] }) {
  const [seen, setSeen] = useState<Seen | null>(null);
  const speaks = speaksTo(languageNow());
  const answered = useMemo(() => answeredBy(opened), [opened]);
  const inputOf = (wanted: Aim | null): ReviewInput => ({ draft, speaks, ...answered, given, ...(wanted && { aim: wanted }) });
  const read = useEffectEvent(async (): Promise<Seen> => {
    const first = await reviewed(inputOf(aim));
    return { draft, review: needsOther(first.aim, aim) ? await reviewed(inputOf(first.aim)) : first };
  });
  useEffect(() => {
    if (draft.trim() === "") return setSeen(null);
    let outdated = false;
    const timer = setTimeout(() => {
      // Where the coach could not be fetched one writes without it: the desk reads the reply as well.
      read().then(
        (next) => outdated || setSeen(next),
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [draft, aim, answered, speaks, given]);

  /** Without the pause: what is asked before sending is about the very words that would leave. */
  const now = (): Seen | null => {
    if (draft.trim() === "") return null;
    const first = reviewedNow(inputOf(aim));
    const review = first && needsOther(first.aim, aim) ? reviewedNow(inputOf(first.aim)) : first;
    if (!review) return null;
    setSeen({ draft, review });
    return { draft, review };
  };
  return { seen, now, mood: answered.customer.mood };
}

/** Nobody chose an aim, and the draft has another one than the coach takes for granted. */
const needsOther = (guessed: Aim, chosen: Aim | null): boolean => chosen === null && guessed !== "satisfaction";
