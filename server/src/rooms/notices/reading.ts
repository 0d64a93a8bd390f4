import type { NoticeWay, listNotices } from "@guli/contract";
import type { z } from "zod";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { fromCursor, toCursor } from "../../core/paging.ts";
import { waysFrom } from "./rules.ts";
import * as store from "./store.ts";

const AT_ONCE = 30;

export function list(desk: Desk, who: Who, cursor: string | undefined): Promise<z.input<typeof listNotices.answer>> {
  return desk.read(who.workspaceId, async (tx) => {
    const found = await store.noticesOf(tx, who.personId, { before: fromCursor(cursor)?.id ?? null, limit: AT_ONCE + 1 });
    const rows = found.slice(0, AT_ONCE);
    const last = rows.at(-1);
    return { rows, next: found.length > AT_ONCE && last ? toCursor({ at: last.at, id: last.id }) : null, unseen: await store.unseenOf(tx, who.personId) };
  });
}

export function see(desk: Desk, who: Who, ids: string[] | undefined): Promise<{ unseen: number }> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await store.markSeen(tx, who.personId, ids);
    return { unseen: await store.unseenOf(tx, who.personId) };
  });
}

export function ways(desk: Desk, who: Who): Promise<{ rows: NoticeWay[] }> {
  return desk.read(who.workspaceId, async (tx) => ({ rows: waysFrom(await store.chosenWays(tx, [who.personId])) }));
}

export function chooseWays(desk: Desk, who: Who, rows: NoticeWay[]): Promise<{ rows: NoticeWay[] }> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await store.saveWays(tx, who.personId, [...new Map(rows.map((row) => [row.kind, row])).values()]);
    return { rows: waysFrom(await store.chosenWays(tx, [who.personId])) };
  });
}
