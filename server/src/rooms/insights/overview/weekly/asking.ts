import type { Weekly } from "@guli/contract";
import type { Desk, Tx } from "../../../../core/desk.ts";
import type { Who } from "../../../../core/http/serving.ts";
import { workspaceOf } from "../../../workspaces/index.ts";
import { nextMonday } from "../../rules/periods.ts";
import * as store from "./store.ts";

/** Have the page by mail from next Monday on, or no more. */
export function setWeekly(desk: Desk, who: Who, { wanted }: { wanted: boolean }): Promise<Weekly> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (wanted) await store.want(tx, who.personId, nextMonday(tx.now, (await workspaceOf(tx)).timeZone));
    else await store.wantNoMore(tx, who.personId);
    return weeklyOf(tx, who.personId);
  });
}

export async function weeklyOf(tx: Tx, personId: string): Promise<Weekly> {
  const nextAt = await store.nextLetter(tx, personId);
  return { wanted: nextAt !== null, nextAt };
}
