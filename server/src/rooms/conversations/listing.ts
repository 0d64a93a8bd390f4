import type { ConversationPage, ConversationQuery, ViewCounts } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { fromCursor, toCursor } from "../../core/paging.ts";
import { counts } from "./store/counts.ts";
import { page, type Page } from "./store/rows.ts";

type Asked = z.output<typeof ConversationQuery>;

type Found = Awaited<ReturnType<typeof page>>;

/** A page of a view. Those who wait come longest first, all else newest first, unless asked otherwise. */
export function list(desk: Desk, who: Who, { cursor, order, limit, ...asked }: Asked): Promise<z.input<typeof ConversationPage>> {
  return desk.read(who.workspaceId, async (tx) => {
    const wanted = { ...asked, personId: who.personId, order: order ?? (asked.view === "waiting" ? "longest" : "newest"), limit: limit + 1 } as const;
    const { found, rest } =
      wanted.order === "breaking" ? await breaking(tx, wanted, cursor) : { found: await page(tx, { ...wanted, after: fromCursor(cursor) }), rest: 0 };
    const shown = found.slice(0, limit);
    const last = found.length > limit ? shown.at(-1) : undefined;
    const place = last && toCursor({ at: last.sortedBy, id: last.row.id });
    return {
      rows: shown.map(({ row }) => row),
      readAt: Object.fromEntries(shown.flatMap(({ row, readAt }) => (readAt ? [[row.id, readAt]] : []))),
      next: place ? (shown.length > found.length - rest ? REST + place : place) : null,
    };
  });
}

/** Marks a place behind those whose promise breaks: base64url has no such sign. */
const REST = "~";

/** First what breaks, the soonest first; then what has no due time, the newest first. `rest`: how many of the found are of the second kind. */
async function breaking(tx: Tx, wanted: Omit<Page, "after">, cursor: string | undefined): Promise<{ found: Found; rest: number }> {
  const behind = cursor?.startsWith(REST) === true;
  const first = behind ? [] : await page(tx, { ...wanted, after: fromCursor(cursor) });
  if (first.length === wanted.limit) return { found: first, rest: 0 };
  const after = behind ? fromCursor(cursor.slice(REST.length)) : null;
  const others = await page(tx, { ...wanted, order: "newest", unpromised: true, after, limit: wanted.limit - first.length });
  return { found: [...first, ...others], rest: others.length };
}

/** How many each view holds, from stored counts. */
export async function countViews(tx: Tx, personId: string): Promise<ViewCounts> {
  const held = await counts(tx, [`mine:${personId}`, `mentions:${personId}`, "unassigned", "waiting", "snoozed", "open", "all", "resolved", "spam"]);
  const of = (view: string) => Math.max(0, held.get(view) ?? 0);
  return {
    mine: of(`mine:${personId}`),
    mentions: of(`mentions:${personId}`),
    unassigned: of("unassigned"),
    waiting: of("waiting"),
    snoozed: of("snoozed"),
    open: of("open"),
    all: of("all"),
    resolved: of("resolved"),
    spam: of("spam"),
    teams: Object.fromEntries([...held].filter(([view]) => view.startsWith("team:")).map(([view, count]) => [view.slice("team:".length), Math.max(0, count)])),
  };
}
