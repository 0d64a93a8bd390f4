import type { ConversationPage, ConversationQuery, ViewCounts } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { fromCursor, toCursor } from "../../core/paging.ts";
import { counts } from "./store/counts.ts";
import { page } from "./store/rows.ts";

type Asked = z.output<typeof ConversationQuery>;

/** A page of a view. Those who wait come longest first, all else newest first, unless asked otherwise. */
export function list(desk: Desk, who: Who, { cursor, order, limit, ...asked }: Asked): Promise<z.input<typeof ConversationPage>> {
  return desk.read(who.workspaceId, async (tx) => {
    const found = await page(tx, {
      ...asked,
      personId: who.personId,
      order: order ?? (asked.view === "waiting" ? "longest" : "newest"),
      after: fromCursor(cursor),
      limit: limit + 1,
    });
    const shown = found.slice(0, limit);
    const last = found.length > limit ? shown.at(-1) : undefined;
    return {
      rows: shown.map(({ row }) => row),
      readAt: Object.fromEntries(shown.flatMap(({ row, readAt }) => (readAt ? [[row.id, readAt]] : []))),
      next: last ? toCursor({ at: last.sortedBy, id: last.row.id }) : null,
    };
  });
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
