import { randomBytes } from "node:crypto";
import type { importVouchers, listVouchers, Money, redeemVoucher, Voucher } from "@guli/contract";
import type { z } from "zod";
import { isBefore, plus } from "../../core/clock.ts";
import type { Actor, Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { fromCursor, toCursor } from "../../core/paging.ts";
import { found, refuse } from "../../core/refusal.ts";
import { newCode, readCode, unspaced } from "./rules/codes.ts";
import { isCurrency } from "./rules/money.ts";
import * as store from "./store/vouchers.ts";

type Wish = { money: Money; customerId: string; source: "made" | "list"; days: number | null };

/** A voucher for somebody: a new code, or the next that the business brought. */
export const giveVoucher = async (tx: Tx, wish: Wish): Promise<string> => (await voucherFor(tx, wish)) ?? refuse("voucher.none-left");

/** The same; null where no brought code is left. */
export async function voucherFor(tx: Tx, { money, customerId, source, days }: Wish): Promise<string | null> {
  if (source === "list") return (await store.takeFromList(tx, money, customerId)) ?? null;
  const expiresAt = days === null ? null : plus(tx.now, { hours: days * 24 });
  for (;;) {
    const [id, code] = [newId(), newCode(randomBytes)];
    if (await store.insertMade(tx, { id, code, folded: readCode(code), money, expiresAt, customerId })) return id;
  }
}

export function bringList(desk: Desk, who: Who, { codes, money, expiresAt }: z.output<typeof importVouchers.body>): Promise<{ added: number; known: number }> {
  if (!isCurrency(money.currency)) refuse("money.unknown-currency", { "money.currency": "There is no such currency." });
  if (money.amount < 1) refuse("amends.incomplete", { "money.amount": "A voucher of no worth is none." });
  return desk.transaction(who.workspaceId, async (tx) => {
    if (expiresAt && isBefore(expiresAt, tx.now)) refuse("date.past", { expiresAt: "This date is over already." });
    const byFolded = new Map(codes.toReversed().map((code) => [unspaced(code), code]));
    const added = await store.insertList(
      tx,
      [...byFolded].map(([folded, code]) => ({ id: newId(), code, folded })),
      { money, expiresAt },
    );
    return { added, known: codes.length - added };
  });
}

/** However it was typed: as our own codes are read, and as it stands. */
const foldedBoth = (code: string): string[] => [...new Set([readCode(code), unspaced(code)])];

/** Exactly once, whoever asks how often: the row is locked, and the same key again is answered as the first time. */
export function redeem(desk: Desk, who: Who, { code, key }: z.output<typeof redeemVoucher.body>): Promise<Voucher> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const known = found(await store.voucherByCode(tx, { typed: unspaced(code), asOurs: readCode(code) }), "voucher.not-found");
    if (known.state === "redeemed" && known.redeemedKey === key) return known;
    if (known.state === "redeemed") refuse("voucher.spent");
    if (known.state === "expired") refuse("voucher.expired");
    if (known.state === "cancelled") refuse("voucher.cancelled");
    await store.redeem(tx, known.id, key);
    tx.record("voucher.redeemed", { person: who.personId }, { voucherId: known.id, customerId: known.customerId });
    return found(await store.voucherById(tx, known.id), "voucher.not-found");
  });
}

export function cancel(desk: Desk, who: Who, id: string): Promise<Voucher> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const known = found(await store.voucherById(tx, id), "voucher.not-found");
    if (known.state === "redeemed") refuse("voucher.spent");
    if (known.state !== "cancelled") await end(tx, known, { actor: { person: who.personId }, because: "hand" });
    return { ...known, state: "cancelled" as const };
  });
}

/** What it was given for is not so: it can be used no more. What was redeemed stays redeemed, whoever asks at the same moment. */
export async function withdraw(tx: Tx, id: string, actor: Actor): Promise<void> {
  const known = await store.voucherById(tx, id);
  if (known?.state === "given") await end(tx, known, { actor, because: "referral" });
}

async function end(tx: Tx, { id, customerId }: Voucher, { actor, because }: { actor: Actor; because: "hand" | "referral" }): Promise<void> {
  await store.cancel(tx, id);
  tx.record("voucher.cancelled", actor, { voucherId: id, customerId, because });
}

export async function list(tx: Tx, { state, code, cursor, limit }: z.output<typeof listVouchers.query>): Promise<z.input<typeof listVouchers.answer>> {
  const rows = await store.voucherPage(tx, { state, folded: code ? foldedBoth(code) : null, after: fromCursor(cursor), limit: limit + 1 });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { rows: page, next: last ? toCursor({ at: last.createdAt, id: last.id }) : null };
}
