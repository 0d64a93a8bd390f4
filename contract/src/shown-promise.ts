import { z } from "zod";
import { Instant } from "./basics.ts";

/** first: the first answer · next: an answer to what they wrote since · solution: that the matter is done. */
export const PromiseWhat = z.enum(["first", "next", "solution"]);
export type PromiseWhat = z.infer<typeof PromiseWhat>;

/** given: somebody gave their word on the phone or over the counter, with a time. The others are made by rules. */
export const PromisedWhat = z.enum([...PromiseWhat.options, "given"]);
export type PromisedWhat = z.infer<typeof PromisedWhat>;

/** The nearest promise of a conversation, as a line of the inbox shows it. */
export const ShownPromise = z.object({
  what: PromisedWhat,
  /** broken: its time is over and they still wait. */
  state: z.enum(["running", "paused", "broken"]),
  /** Null while it is paused, and where the opening hours never open. */
  dueAt: Instant.nullable(),
  warnAt: Instant.nullable(),
});
export type ShownPromise = z.infer<typeof ShownPromise>;
