import type { ListedReview, listReviews, Review, ReviewRow } from "@guli/contract";
import type { z } from "zod";
import type { Tx } from "../../../core/desk.ts";
import { fromCursor, toCursor } from "../../../core/paging.ts";
import { found } from "../../../core/refusal.ts";
import * as conversations from "../../conversations/index.ts";
import { inStars } from "./rules/showing.ts";
import { pendingOf } from "./store/answers.ts";
import * as store from "./store/lists.ts";

export async function list(tx: Tx, { cursor, limit, ...asked }: z.output<typeof listReviews.query>): Promise<{ rows: ListedReview[]; next: string | null }> {
  const rows = await store.page(tx, { ...asked, after: fromCursor(cursor), limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const talks = await conversations.rowsById(
    tx,
    shown.flatMap(({ conversationId }) => conversationId ?? []),
  );
  return {
    rows: shown.map((row) => ({ ...asRow(row), conversation: talks.get(row.conversationId ?? "") ?? null })),
    next: last ? toCursor({ at: last.writtenAt, id: last.id }) : null,
  };
}

const asRow = (row: store.Row): ReviewRow => ({ ...row, stars: inStars(row.stars) });

/** One review with all that is known of it. Refuses with `site-review.not-found`. */
export async function reviewFor(tx: Tx, id: string): Promise<Review> {
  const row = found(await store.one(tx, id), "site-review.not-found");
  const versions = await store.versionsOf(tx, id);
  const pending = await pendingOf(tx, id);
  return {
    ...asRow(row),
    raw: row.rawStars === null ? null : { stars: row.rawStars, top: row.top },
    pageUrl: row.pageUrl,
    versions: versions.map((one) => ({ ...one, stars: inStars(one.stars) })),
    pending: pending ? { ...pending, text: (await conversations.messageFor(tx, pending.messageId)).text } : null,
  };
}

/** The review that a conversation is about. */
export async function reviewIn(tx: Tx, conversationId: string): Promise<{ review: Review | null }> {
  await conversations.rowFor(tx, conversationId);
  const id = await store.idIn(tx, conversationId);
  return { review: id === undefined ? null : await reviewFor(tx, id) };
}
