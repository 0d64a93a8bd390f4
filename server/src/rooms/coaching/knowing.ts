import { thingsNamed } from "@guli/coach";
import type { CoachInput, CoachReview } from "@guli/contract";
import type { Tx } from "../../core/desk.ts";
import { saidByCustomer } from "../conversations/index.ts";
import { reviewOf } from "./coach.ts";
import { EVERYTHING, thingsGiven } from "./rules/given.ts";

const MESSAGES = 100;

/** The review that knows what the customer has given elsewhere: it is looked up only where the draft would be judged otherwise. */
export async function reviewKnowing(
  tx: Tx,
  input: CoachInput,
  { customerId, conversationId }: { customerId: string; conversationId: string },
): Promise<CoachReview> {
  const review = reviewOf({ ...input, given: [] });
  const named = thingsNamed(input.draft);
  if (!EVERYTHING.some((thing) => named.has(thing))) return review;
  if (reviewOf({ ...input, given: EVERYTHING }).findings.length === review.findings.length) return review;
  const given = thingsGiven((await saidByCustomer(tx, customerId, MESSAGES)) ?? [], conversationId);
  return reviewOf({ ...input, given });
}
