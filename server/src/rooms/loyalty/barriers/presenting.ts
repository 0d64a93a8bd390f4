import type { Barrier, BarrierBrought, BarrierMention } from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";
import { currencyOf } from "../../../core/money.ts";
import { fromCursor, toCursor } from "../../../core/paging.ts";
import { sumOf, type Projection } from "../../../core/projections.ts";
import { takingLong } from "../../../core/taking-long.ts";
import { found } from "../../../core/refusal.ts";
import { conversationFor } from "../../conversations/index.ts";
import { besideOthers } from "../../recovery/index.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { broughtBy, casesOf, strataOf } from "./rules/brought.ts";
import * as store from "./store/barriers.ts";
import { followAll, forgetFigures, holdCounts } from "./store/figures.ts";
import { othersOf, toldOf } from "./store/brought.ts";
import * as mentions from "./store/mentions.ts";

type Read = Awaited<ReturnType<typeof store.barriers>>;

async function withWorth(tx: Tx, all: Read): Promise<Barrier[]> {
  const currency = all.some(({ worth }) => worth !== null) ? ((await store.chosenCurrency(tx)) ?? currencyOf((await workspaceOf(tx)).timeZone)) : "";
  return all.map(({ worth, ...one }) => ({ ...one, worth: worth === null ? null : { amount: Math.max(0, worth), currency } }));
}

export async function list(tx: Tx): Promise<{ rows: Barrier[]; proposed: number }> {
  return { rows: await withWorth(tx, await store.barriers(tx)), proposed: await mentions.countProposed(tx) };
}

export async function barrierFor(tx: Tx, id: string): Promise<Barrier> {
  return (await withWorth(tx, [found(await store.barrier(tx, id), "barrier.not-found")]))[0]!;
}

export async function withBrought(tx: Tx, id: string): Promise<Barrier & { brought: BarrierBrought }> {
  const { told, tooRecent } = await toldOf(tx, id);
  const others = told.length > 0 ? await othersOf(tx, id) : [];
  const { ours, ...rest } = besideOthers(casesOf(told), strataOf(others));
  return { ...(await barrierFor(tx, id)), brought: broughtBy(told, { tooRecent, beside: { told: ours, ...rest } }) };
}

type Asked = { barrierId?: string | undefined; cursor?: string | undefined; limit: number };

export async function listMentions(tx: Tx, { barrierId, cursor, limit }: Asked): Promise<{ rows: BarrierMention[]; next: string | null }> {
  if (barrierId !== undefined) found(await store.barrier(tx, barrierId), "barrier.not-found");
  const all = await mentions.page(tx, { barrierId, after: fromCursor(cursor), limit: limit + 1 });
  const rows = all.slice(0, limit);
  const last = rows.at(-1);
  return { rows, next: all.length > limit && last ? toCursor({ at: last.metAt, id: last.id }) : null };
}

export async function mentionsIn(tx: Tx, conversationId: string): Promise<{ rows: BarrierMention[] }> {
  await conversationFor(tx, conversationId);
  return { rows: await mentions.mentionsIn(tx, conversationId) };
}

/** How often each barrier was met, by how many, with what they bought and would have bought: out of what people confirmed and noted. */
export const barriersProjection: Projection = {
  name: "barriers",
  digest: (tx) => sumOf(tx, "barrier_figures"),
  rebuild: (desk, workspaceId) =>
    desk.transaction(workspaceId, async (tx) => {
      await takingLong(tx);
      await holdCounts(tx);
      await forgetFigures(tx);
      await followAll(tx);
    }),
};
