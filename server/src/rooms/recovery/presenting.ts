import type { countRecoveries, listRecoveries, readRecoveriesIn, Recovery, RecoveryRow } from "@guli/contract";
import { RecoveryStage, RecoveryWaits } from "@guli/contract";
import type { z } from "zod";
import type { Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { fromCursor, toCursor } from "../../core/paging.ts";
import { found } from "../../core/refusal.ts";
import { conversationFor } from "../conversations/index.ts";
import { customerFor } from "../customers/index.ts";
import { worthOf } from "../orders/index.ts";
import type { Held } from "./adding.ts";
import { linkTo } from "./linking.ts";
import { isDueAmends } from "./rules/stages.ts";
import { proposalsFor } from "./rules/proposing.ts";
import { lineOf, partsOf, rowOf } from "./rules/showing.ts";
import { settingsOf } from "./settling.ts";
import { amendsOf, countAsked } from "./store/amends.ts";
import * as lists from "./store/lists.ts";
import { counts, factsOf, lateCounts } from "./store/recoveries.ts";

export async function recoveryFor(tx: Tx, id: string): Promise<Recovery> {
  return whole(tx, found(await lists.one(tx, id), "recovery.not-found"));
}

/** As somebody may see it: a code is as good as money, a customer's link speaks for them, and who only reads gives none away. */
export function asSeenBy<T extends Pick<Recovery, "amends" | "offer" | "followUp"> | null>({ role }: Who, recovery: T): T {
  if (!recovery || role !== "light") return recovery;
  const { amends, offer, followUp } = recovery;
  return {
    ...recovery,
    amends: amends.map((one) => ({ ...one, voucher: null })),
    offer: offer && { ...offer, url: null },
    followUp: followUp && { ...followUp, url: null },
  };
}

/** A recovery as it has just become. */
export const shownFor = (tx: Tx, { id }: Pick<Held, "id">): Promise<Recovery> => recoveryFor(tx, id);

async function whole(tx: Tx, flat: lists.Flat, row?: RecoveryRow): Promise<Recovery> {
  const { state, id } = flat;
  const amends = await amendsOf(tx, id);
  const facts = await factsOf(tx, id);
  const isOpenTo = isDueAmends(state) && !state.amends && !state.closed;
  const proposal = isOpenTo ? proposalsFor(state, await settingsOf(tx)) : null;
  const shown = row ?? (await withWorth(tx, [rowOf(flat)]))[0]!;
  return { ...shown, ...partsOf(state, linkTo(tx.desk, id, tx.workspaceId)), amends, proposal, lines: facts.map(lineOf) };
}

export async function recoveriesIn(tx: Tx, conversationId: string): Promise<z.input<typeof readRecoveriesIn.answer>> {
  await conversationFor(tx, conversationId);
  const all = await lists.ofConversation(tx, conversationId);
  const open = all.find(({ state }) => !state.closed);
  const rows = await withWorth(tx, all.map(rowOf));
  return {
    open: open
      ? await whole(
          tx,
          open,
          rows.find(({ id }) => id === open.id),
        )
      : null,
    rows,
  };
}

export async function recoveriesOf(tx: Tx, customerId: string): Promise<RecoveryRow[]> {
  await customerFor(tx, customerId);
  return withWorth(tx, (await lists.ofCustomer(tx, customerId)).map(rowOf));
}

export async function list(tx: Tx, { cursor, limit, ...asked }: z.output<typeof listRecoveries.query>): Promise<z.input<typeof listRecoveries.answer>> {
  const rows = await lists.page(tx, { ...asked, after: fromCursor(cursor), limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const told = await withWorth(
    tx,
    shown.map(({ row }) => row),
  );
  return { rows: told, next: last ? toCursor({ at: last.at, id: last.row.id }) : null };
}

/** With what the customers bought within a year: what is at stake. */
async function withWorth(tx: Tx, rows: RecoveryRow[]): Promise<RecoveryRow[]> {
  if (rows.length === 0) return rows;
  const { currency, of } = await worthOf(tx, [...new Set(rows.map(({ customer }) => customer.id))]);
  return rows.map((row) => {
    const worth = of.get(row.customer.id);
    return worth ? { ...row, stake: { ...row.stake, spent: { amount: worth.spent, currency }, orders: worth.orders } } : row;
  });
}

/** The heads of the board. Stages in which nothing stands are there, too. */
export async function standing(tx: Tx): Promise<z.input<typeof countRecoveries.answer>> {
  const all = await counts(tx);
  const late = await lateCounts(tx);
  const sum = (fits: (one: (typeof all)[number]) => boolean) => all.filter(fits).reduce((sum, { count }) => sum + count, 0);
  return {
    stages: RecoveryStage.options.map((stage) => ({ stage, count: sum((one) => one.stage === stage), late: late.get(stage) ?? 0 })),
    waitsFor: RecoveryWaits.options.map((waitsFor) => ({ waitsFor, count: sum((one) => one.waitsFor === waitsFor && one.stage !== "closed") })),
    asked: await countAsked(tx),
  };
}
