import type { AmendsBudget, AmendsBudgets, listAskedAmends, readMyAllowance } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { fromCursor, toCursor } from "../../core/paging.ts";
import { personFor, teamFor } from "../people/index.ts";
import { workspaceOf } from "../workspaces/index.ts";
import { boundsFor, monthOf } from "./rules/budgets.ts";
import { announce, settingsOf } from "./settling.ts";
import { askedPage } from "./store/amends.ts";
import * as store from "./store/budgets.ts";

async function now(tx: Tx): Promise<{ month: string; currency: string }> {
  return { month: monthOf(tx.now, (await workspaceOf(tx)).timeZone), currency: (await settingsOf(tx)).currency };
}

/** All budgets, and what was given this month by those who have one of their own. */
export async function readBudgets(tx: Tx): Promise<AmendsBudgets> {
  const at = await now(tx);
  const spent = await store.spentIn(tx, at);
  const rows = (await store.budgets(tx)).map((one) => {
    const isEach = one.id === null && one.scope !== "workspace";
    return { ...one, spent: isEach ? null : (spent.get(`${one.scope} ${one.id ?? store.NOBODY}`) ?? 0) };
  });
  return { ...at, rows };
}

export function changeBudgets(desk: Desk, who: Who, rows: AmendsBudget[]): Promise<AmendsBudgets> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const named = (scope: AmendsBudget["scope"]) => rows.flatMap((one) => (one.scope === scope && one.id !== null ? [one.id] : []));
    for (const id of named("person")) await personFor(tx, id);
    for (const id of named("team")) await teamFor(tx, id);
    const byHolder = new Map(
      rows.map((one) => [`${one.scope} ${one.scope === "workspace" ? "" : one.id}`, one.scope === "workspace" ? { ...one, id: null } : one]),
    );
    await store.putBudgets(tx, [...byHolder.values()]);
    announce(tx, who);
    return readBudgets(tx);
  });
}

/** The least of one's budgets. */
export async function allowanceOf(tx: Tx, who: Who): Promise<z.input<typeof readMyAllowance.answer>> {
  const { month, currency } = await now(tx);
  const spent = await store.spentIn(tx, { month, currency });
  const teamId = (await personFor(tx, who.personId)).teamIds[0] ?? null;
  const bounds = boundsFor(await store.budgets(tx), { personId: who.personId, teamId }, store.NOBODY);
  const left = bounds.flatMap(({ scope, holder, most }) => (most === null ? [] : [Math.max(0, most - (spent.get(`${scope} ${holder}`) ?? 0))]));
  const { singleLimit } = await settingsOf(tx);
  const atOnce = who.role === "agent" && singleLimit !== null ? { amount: singleLimit, currency } : null;
  return { left: left.length === 0 ? null : { amount: Math.min(...left), currency }, atOnce };
}

export async function listAsked(tx: Tx, { cursor, limit }: { cursor?: string | undefined; limit: number }): Promise<z.input<typeof listAskedAmends.answer>> {
  const rows = await askedPage(tx, { after: fromCursor(cursor), limit: limit + 1 });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { rows: page, next: last ? toCursor({ at: last.at, id: last.id }) : null };
}
