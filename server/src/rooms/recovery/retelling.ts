import type { Money } from "@guli/contract";
import { plus } from "../../core/clock.ts";
import type { Tx } from "../../core/desk.ts";
import { readCode } from "./rules/codes.ts";
import type { Fact } from "./rules/state.ts";
import { told } from "./rules/telling.ts";
import { insertAmends, type AmendsRow } from "./store/amends.ts";
import { respend } from "./store/budgets.ts";
import { recountAll } from "./store/rebuilding.ts";
import { putRootCause, type Stated } from "./store/root-causes.ts";
import { insertFacts, putAll } from "./store/writing.ts";
import { insertMade } from "./store/vouchers.ts";

export type PastRecovery = {
  id: string;
  conversationId: string;
  /** In order; the first is its opening. */
  facts: Fact[];
  amends: (AmendsRow & { voucher: { id: string; code: string } | null }) | null;
};
export type PastFact = Fact;
export type PastCause = Stated;

/** Recoveries that took place before the desk knew of them (samples). Nothing of them is announced. */
export async function retellRecoveries(tx: Tx, all: PastRecovery[]): Promise<void> {
  await putAll(
    tx,
    all.map(({ id, conversationId, facts }) => ({ id, conversationId, state: told(facts) })),
  );
  await insertFacts(
    tx,
    all.flatMap(({ id: recoveryId, conversationId, facts }) => facts.map((fact, at) => ({ ...fact, nth: at + 1, recoveryId, conversationId }))),
  );
  for (const { amends } of all) if (amends) await retellAmends(tx, amends);
}

const HALF_A_YEAR = { hours: 180 * 24 };

async function retellAmends(tx: Tx, { voucher, ...row }: NonNullable<PastRecovery["amends"]>): Promise<void> {
  const money: Money | null = row.amount !== null && row.currency !== null ? { amount: row.amount, currency: row.currency } : null;
  if (voucher && money) {
    await insertMade(tx, { ...voucher, folded: readCode(voucher.code), money, expiresAt: plus(row.at, HALF_A_YEAR), customerId: row.customerId });
  }
  await insertAmends(tx, row);
}

/** What lies at the root of failures of the past. */
export async function retellCauses(tx: Tx, all: PastCause[]): Promise<void> {
  for (const one of all) await putRootCause(tx, one);
}

/** Once all is told: how many stand where, and what was spent. */
export async function reckonRecoveries(tx: Tx): Promise<void> {
  await recountAll(tx);
  await respend(tx);
}
