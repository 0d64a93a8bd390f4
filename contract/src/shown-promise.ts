import { z } from "zod";
import { Instant } from "./basics.ts";

/** first: the first answer · next: an answer to what they wrote since · solution: that the matter is done. */
export const PromiseWhat = z.enum(["first", "next", "solution"]);
export type PromiseWhat = z.infer<typeof PromiseWhat>;

/** The nearest promise of a conversation, as a line of the inbox shows it. */
export const ShownPromise = z.object({
  what: PromiseWhat,
  /** broken: its time is over and they still wait. */
  state: z.enum(["running", "paused", "broken"]),
  /** Null while it is paused, and where the opening hours never open. */
  dueAt: Instant.nullable(),
  warnAt: Instant.nullable(),
});
export type ShownPromise = z.infer<typeof ShownPromise>;
