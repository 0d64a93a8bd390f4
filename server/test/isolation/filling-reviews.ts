import { newId } from "../../src/core/ids.ts";
import type { Desk } from "../../src/core/desk.ts";

type Made = (method: "POST" | "PUT" | "PATCH", path: string, body: unknown) => Promise<any>;
export type Reviewed = { sourceId: string; reviewId: string };
type Given = { desk: Desk; made: Made; workspaceId: string; customerId: string; conversationId: string; replyId: string };

/** A review with a version and an answer, and somebody who was asked for one. The source is off, so that nothing moves by itself. */
export async function fillReviews({ desk, made, workspaceId, customerId, conversationId, replyId }: Given): Promise<Reviewed> {
  const settings = { fields: { at: "date" } };
  const source = await made("POST", "/review-sources", { name: "Vitrina", way: "file", settings });
  await made("PUT", `/review-sources/${source.id}`, { on: false, given: { name: "Vitrina", way: "file", settings } });
  const asking = { on: false, after: "resolved", days: 3, share: 100, quietDays: 180, gapDays: 7, night: { from: 21, until: 9 }, sites: [], words: {} };
  await made("PUT", "/review-asking", asking);
  const [reviewId, askId, at] = [newId(), newId(), desk.clock.now()];
  const here = { workspace_id: workspaceId };
  const words = { stars: 200, title: "", words: "Late again" };
  const rows = {
    reviews: {
      ...here,
      ...words,
      id: reviewId,
      source_id: source.id,
      external_id: "r1",
      author: "Anna",
      written_at: at,
      told_at: at,
      hash: "\\x00",
      version: 1,
      received_at: at,
      conversation_id: conversationId,
      customer_id: customerId,
    },
    review_versions: { ...here, ...words, review_id: reviewId, version: 1, deleted: false, told_at: at, seen_at: at },
    review_answers: { ...here, message_id: replyId, review_id: reviewId, way: "hand", state: "waiting", attempts: 0, at },
    review_counts: { ...here, source_id: source.id, month: "2026-11-01", stars: 2, n: 1, sum: 200, squares: 40_000, answered: 0 },
    review_asks: { ...here, id: askId, occasion: "order", occasion_id: newId(), customer_id: customerId, happened_at: at, dropped_as: "off" },
    asked_elsewhere: { ...here, id: askId, customer_id: customerId, address: "brandt@mail.test", asked_at: at },
  };
  for (const [table, row] of Object.entries(rows))
    await desk.database.owner.query(`insert into guli.${table} select (json_populate_record(null::guli.${table}, $1)).*`, [JSON.stringify(row)]);
  return { sourceId: source.id, reviewId };
}
