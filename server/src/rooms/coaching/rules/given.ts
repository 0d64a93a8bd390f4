import { givenIn } from "@guli/coach";
import type { CoachInput } from "@guli/contract";
import type { z } from "zod";

type Thing = NonNullable<z.output<typeof CoachInput>["given"]>[number];
type Said = { conversationId: string; text: string };

/** What is the same in every matter of somebody; the number of another order, or the day of another delivery, is not. */
const THEIRS: ReadonlySet<Thing> = new Set(["phone", "email", "address", "name"]);

/** All that can be given: who asks for none of it need not look what was. */
export const EVERYTHING: Thing[] = ["number", "phone", "email", "date", "address", "name"];

/** What the customer has given: in this conversation all of it, in their others what is always theirs. */
export function thingsGiven(said: readonly Said[], conversationId: string): Thing[] {
  const things = said.flatMap((one) => givenIn(one.text).flatMap(({ thing }) => (one.conversationId === conversationId || THEIRS.has(thing) ? [thing] : [])));
  return [...new Set(things)].toSorted();
}
