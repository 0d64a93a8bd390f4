import { setImmediate } from "node:timers/promises";
import type { Instant } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";
import { writeHistory } from "../../core/events/writing.ts";
import type { PastReply } from "../conversations/index.ts";
import { customersToFind } from "../customers/index.ts";
import { reviewOf } from "./coach.ts";
import { coachedFact, keptReview, type KeptReview } from "./rules/keeping.ts";
import { defaults, weigh } from "./rules/levels.ts";
import { knownName } from "./rules/names.ts";
import { countsOf } from "./rules/weeks.ts";
import { bulkReviews, bulkWeeks } from "./store/past.ts";
import { COACH_VERSION } from "./version.ts";

type Reviewed = KeptReview & { at: Instant };

/** Keep what the coach would have seen in replies of the past (samples), so that there is something to learn from. By the default levels, as nobody had chosen any. */
export async function lookBack(tx: Tx, replies: PastReply[], newId: (at: Instant) => string): Promise<void> {
  const worded = replies.filter(({ text }) => text !== "");
  if (worded.length === 0) return;
  const customers = await customersToFind(tx, [...new Set(worded.map(({ customerId }) => customerId))]);
  const names = new Map(customers.map(({ id, name }) => [id, name]));
  const reviewed: Reviewed[] = [];
  for (const reply of worded) {
    reviewed.push({ ...look(reply, names.get(reply.customerId) ?? ""), at: reply.at });
    // Others' requests are not to wait for all of it.
    if (reviewed.length % 20 === 0) await setImmediate();
  }
  await bulkReviews(tx, reviewed, COACH_VERSION);
  await bulkWeeks(tx, countsOf(reviewed));
  await writeHistory(
    tx,
    reviewed.map((one) => ({
      id: newId(one.at),
      name: "reply.coached" as const,
      actor: { person: one.personId },
      payload: coachedFact(one, COACH_VERSION),
      at: one.at,
    })),
  );
}

function look(reply: PastReply, name: string): KeptReview {
  const { text, mood, thread, customerAddress } = reply;
  const review = reviewOf({ draft: text, customer: { name: knownName({ name, address: customerAddress }), mood }, thread });
  const { weighed } = weigh(review, { levels: defaults, mood, overridden: {} });
  return keptReview(reply, { mood, review, weighed });
}
