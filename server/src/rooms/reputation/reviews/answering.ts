import type { Review } from "@guli/contract";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Reaction } from "../../../core/events/dispatching.ts";
import type { Who } from "../../../core/http/serving.ts";
import type { Task } from "../../../core/jobs/running.ts";
import { callOutside } from "../../../core/outside.ts";
import { found, refuse } from "../../../core/refusal.ts";
import { messaging } from "../../channels/index.ts";
import * as conversations from "../../conversations/index.ts";
import { reviewFor } from "./reading-reviews.ts";
import { tokenFor } from "./secrets.ts";
import * as store from "./store/answers.ts";
import { recount } from "./store/counts.ts";
import { source as sourceFor } from "./store/sources.ts";

/** A reply about a review has left: it is put at the site, or waits for a person who does that. */
export const hearReplies: Reaction<"reply.sent"> = async (tx, events) => {
  const reviews = await store.reviewsIn(tx, [...new Set(events.map(({ payload }) => payload.conversationId))]);
  for (const { payload, at } of events) {
    const review = reviews.get(payload.conversationId);
    if (!review) continue;
    const { messageId } = payload;
    const isNew = await store.addAnswer(tx, { messageId, reviewId: review.id, way: review.way, at });
    if (isNew && review.way === "call") tx.enqueue("publish-answer", { messageId }, { key: `publish-answer:${messageId}` });
    if (isNew) tx.record("settings.changed", { desk: true }, { what: "reputation", id: review.id });
  }
};

type Job = { workspaceId: string; messageId: string };

/**
 * Put an answer at the site. It may take it twice without harm: a site has one answer for a review, and each try carries the same key. What it says is data:
 * on the answer and on the delivery of the reply.
 */
export const publishAnswer: Task = async (desk, payload) => {
  const job = payload as Job;
  const given = await desk.transaction(job.workspaceId, async (tx) => {
    const answer = await store.waiting(tx, job.messageId);
    const source = answer && (await sourceFor(tx, answer.sourceId));
    return answer && source ? { answer, source, text: (await conversations.messageFor(tx, job.messageId)).text } : null;
  });
  if (!given) return;
  const trouble = await put(desk, given).then(() => null, messaging.troubleFrom);
  await desk.transaction(job.workspaceId, async (tx) => {
    const answer = await store.waiting(tx, job.messageId);
    if (!answer) return;
    if (trouble) await putAgain(tx, answer, trouble);
    else await published(tx, answer, { text: given.text, personId: null });
  });
};

type Given = { answer: store.ToPublish; source: NonNullable<Awaited<ReturnType<typeof sourceFor>>>; text: string };

async function put(desk: Desk, { answer, source, text }: Given): Promise<void> {
  const { reply } = source.settings;
  if (!reply) throw new messaging.Trouble("no-rights", "answers are put there by hand");
  if (answer.gone) throw new messaging.Trouble("gone", "the review is not there any more");
  const url = reply.url.replaceAll("{{id}}", encodeURIComponent(answer.externalId));
  const token = tokenFor(desk, source, url);
  const headers = { "content-type": "application/json", "idempotency-key": answer.messageId, ...(token && { [reply.header]: token }) };
  const said = await callOutside(desk, { url, method: reply.method, headers, body: JSON.stringify({ [reply.field]: text }) });
  const trouble = messaging.httpTrouble(said, { now: desk.clock.now(), secret: token });
  if (trouble) throw trouble;
}

async function putAgain(tx: Tx, answer: store.ToPublish, trouble: InstanceType<typeof messaging.Trouble>): Promise<void> {
  const { messageId, channelId } = answer;
  const outcome = messaging.outcomeOf(trouble, { attempts: answer.attempts + 1, now: tx.now });
  const failed = outcome.state === "failed";
  await store.noteAttempt(tx, messageId, { outcome: trouble.word, detail: trouble.detail, failed });
  if (outcome.state === "queued") return tx.enqueue("publish-answer", { messageId }, { key: `publish-answer:${messageId}`, runAt: outcome.nextTryAt });
  if (!failed) return;
  await messaging.noteWord(tx, { channelId, externalIds: piecesOf(answer), state: "failed", outcome: trouble.word, detail: trouble.detail });
  tx.record("settings.changed", { desk: true }, { what: "reputation", id: answer.reviewId });
}

async function published(tx: Tx, answer: store.ToPublish, { text, personId }: { text: string; personId: string | null }): Promise<void> {
  const { messageId, reviewId, channelId } = answer;
  await recount(tx, [await store.notePublished(tx, { messageId, reviewId, text, personId })]);
  await messaging.noteWord(tx, { channelId, externalIds: piecesOf(answer), state: "delivered" });
  tx.record("review.answered", personId === null ? { desk: true } : { person: personId }, { reviewId });
}

/** The words of the reply, as the channel has noted them; files do not go to a site. */
const piecesOf = ({ messageId }: store.ToPublish): string[] => [messaging.nameOfPiece({ messageId, place: 0 })];

/** A person has put the answer at the site. */
export function notePosted(desk: Desk, who: Who, id: string): Promise<Review> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await reviewFor(tx, id);
    const answer = found(await store.pendingOf(tx, id), "site-review.nothing-to-post");
    if (answer.state !== "by-hand" && answer.state !== "failed") refuse("site-review.nothing-to-post");
    const { text } = await conversations.messageFor(tx, answer.messageId);
    await published(tx, answer, { text, personId: who.personId });
    return reviewFor(tx, id);
  });
}
