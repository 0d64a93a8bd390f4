import type { Thing } from "@guli/coach/engine";
import type { KnownFact } from "@guli/contract";

/** What is the same in every matter of somebody; the number of another order, or the day of another delivery, is not. */
const THEIRS: ReadonlySet<Thing> = new Set(["phone", "email", "address", "name"]);

/** What the coach is told to be known, beyond the part of the thread that it reads. */
export function givenIn(rows: readonly KnownFact[], conversationId: string): Thing[] {
  const things = rows.flatMap(({ thing, from }): Thing[] => {
    if (thing === "file") return [];
    const named = thing === "place" ? "address" : thing;
    return from.conversationId === conversationId || THEIRS.has(named) ? [named] : [];
  });
  return [...new Set(things)].toSorted();
}
