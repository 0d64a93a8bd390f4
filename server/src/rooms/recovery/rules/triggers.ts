import type { Mood, RecoveryBecause, RecoverySettings } from "@guli/contract";

export type Cause = { because: RecoveryBecause; detail: Record<string, string> };
type Triggers = RecoverySettings["triggers"];

const UPSET: Record<Mood, number> = { calm: 0, dissatisfied: 1, angry: 2 };

/** A promise broke, and whoever waits is upset. */
export function byPromise({ promise }: Triggers, { mood, what }: { mood: Mood | null; what: string }): Cause | null {
  if (!promise.on || mood === null || UPSET[mood] < UPSET[promise.mood]) return null;
  return { because: "promise", detail: { what, mood } };
}

export type Answered = { satisfaction: number | null; ease: number | null; expectation: "less" | "as" | "more" | null };

export function byAnswer({ answer }: Triggers, { satisfaction, ease, expectation }: Answered): Cause | null {
  if (!answer.on) return null;
  const detail = {
    ...(satisfaction !== null && satisfaction <= answer.satisfaction && { satisfaction: String(satisfaction) }),
    ...(ease !== null && ease <= answer.ease && { ease: String(ease) }),
    ...(answer.less && expectation === "less" && { expectation }),
  };
  return Object.keys(detail).length > 0 ? { because: "answer", detail } : null;
}

/** Moods of what the customer said in the matter, oldest first: anger rose where it was not there before. */
export function byAnger({ anger }: Triggers, moods: readonly Mood[]): Cause | null {
  if (!anger.on || moods.at(-1) !== "angry") return null;
  const before = moods.slice(0, -1);
  if (before.length === 0) return anger.first ? { because: "anger", detail: { from: "first" } } : null;
  const last = before.at(-1) ?? "calm";
  return last === "angry" ? null : { because: "anger", detail: { from: last } };
}

export function byEffort({ effort }: Triggers, sum: number): Cause | null {
  return effort.on && sum >= effort.sum ? { because: "effort", detail: { sum: String(sum) } } : null;
}

/** How bad it seems to be, until somebody says: angry, or very bad an answer, is grave. */
export function proposedSeverity({ because, detail }: Cause, mood: Mood | null): number {
  if (mood === "angry" || detail["satisfaction"] === "1") return 3;
  return because === "hand" && mood !== "dissatisfied" ? 1 : 2;
}
