import type { Bought, CustomerBrief, Language, Referral, ReferralCode, ReferralsOfCustomer, Voucher } from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";
import { fromCursor, toCursor } from "../../../core/paging.ts";
import { found } from "../../../core/refusal.ts";
import { customerFor } from "../../customers/index.ts";
import { vouchersById } from "../../recovery/index.ts";
import { currencyOf } from "../money.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { shownOf } from "./giving.ts";
import { referralSettings } from "./settling.ts";
import { openCodeOf } from "./store/codes.ts";
import * as store from "./store/reading.ts";
import { codeTyped } from "./typing.ts";
import { referralWords } from "./words/words.ts";

export const boughtOf = ({ orders, minor, unpriced }: store.Sums, currency: string): Bought => ({ orders, minor, unpriced, currency });

/** Where a customer has no language of ours, it is said in the business's. */
export const languageOf = async (tx: Tx, language: string | null): Promise<Language> =>
  (Object.keys(referralWords) as Language[]).find((one) => one === language) ?? (await workspaceOf(tx)).language;

export async function referralsOfCustomer(tx: Tx, customerId: string): Promise<ReferralsOfCustomer> {
  const { id, language } = await customerFor(tx, customerId);
  const { on } = await referralSettings(tx);
  const code = await openCodeOf(tx, id);
  const { count, ...sums } = await store.broughtBy(tx, id);
  return {
    on,
    code: code ? shownOf(tx, code) : null,
    count,
    bought: boughtOf(sums, await currencyOf(tx)),
    through: await store.throughWhom(tx, id),
    compliment: count === 0 ? null : referralWords[await languageOf(tx, language)].compliment(count),
  };
}

export async function whoseCode(tx: Tx, typed: string): Promise<{ code: ReferralCode; referrer: CustomerBrief; open: boolean }> {
  const code = await codeTyped(tx, typed);
  const { id, name, address, blocked } = await customerFor(tx, code.customerId);
  const { on } = await referralSettings(tx);
  const over = code.stoppedAt !== null || (code.expiresAt !== null && Date.parse(code.expiresAt) <= Date.parse(tx.now));
  return { code: shownOf(tx, code), referrer: { id, name, address, blocked }, open: on && !over && !blocked };
}

export async function referralFor(tx: Tx, id: string): Promise<Referral> {
  const row = found(await store.referral(tx, id), "referral.not-found");
  return shown(row, await besideOf(tx, [row]));
}

type Asked = { state: "counted" | "refused"; customerId?: string | undefined; cursor?: string | undefined; limit: number };

export async function listReferrals(tx: Tx, { cursor, limit, customerId, state }: Asked): Promise<{ rows: Referral[]; next: string | null }> {
  const rows = await store.referrals(tx, { state, customerId: customerId ?? null, place: fromCursor(cursor), limit: limit + 1 });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const beside = await besideOf(tx, page);
  return { rows: page.map((row) => shown(row, beside)), next: rows.length > limit && last ? toCursor({ at: last.madeAt, id: last.id }) : null };
}

const besideOf = async (tx: Tx, rows: readonly store.FlatReferral[]): Promise<Beside> => ({
  currency: await currencyOf(tx),
  vouchers: await vouchersById(
    tx,
    rows.flatMap(({ voucherId }) => voucherId ?? []),
  ),
});

type Beside = { currency: string; vouchers: ReadonlyMap<string, Voucher> };

function shown(row: store.FlatReferral, { currency, vouchers }: Beside): Referral {
  const voucher = vouchers.get(row.voucherId ?? "");
  const { id, way, refused, why, madeAt } = row;
  const brief = (who: string, name: string, blocked: boolean) => ({ id: who, name, address: null, blocked });
  return {
    id,
    referrer: brief(row.referrerId, row.referrerName, row.referrerBlocked),
    friend: brief(row.friendId, row.friendName, row.friendBlocked),
    way,
    refused,
    why,
    madeAt,
    bought: boughtOf(row, currency),
    thanked: voucher ? { code: voucher.code, money: voucher.money, state: voucher.state } : null,
  };
}
