import type { ReferralReport } from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";
import { share } from "../../../core/statistics.ts";
import { currencyOf } from "../money.ts";
import { workspaceOf } from "../../workspaces/index.ts";
import { boughtOf } from "./reading.ts";
import * as store from "./store/reading.ts";

/** A share of fewer says nothing. */
const NEEDS = 20;
const TOP = 10;

const NOTHING: store.Sums & { count: number } = { count: 0, orders: 0, minor: 0, unpriced: 0 };

export async function referralReport(tx: Tx, asked: { from: string; to: string }): Promise<ReferralReport> {
  const { timeZone } = await workspaceOf(tx);
  const days = { ...asked, timeZone };
  const currency = await currencyOf(tx);
  const months = await store.byMonth(tx, days);
  const top = await store.best(tx, days, TOP);
  const { referrers, ripe, buyers } = await store.outcome(tx, days);
  const all = months.reduce(
    (sum, one) => ({ count: sum.count + one.count, orders: sum.orders + one.orders, minor: sum.minor + one.minor, unpriced: sum.unpriced + one.unpriced }),
    NOTHING,
  );
  return {
    count: all.count,
    bought: boughtOf(all, currency),
    referrers,
    buyers: ripe < NEEDS ? null : share(buyers, ripe),
    needs: Math.max(0, NEEDS - ripe),
    months: months.map(({ month, count, ...sums }) => ({ month, count, bought: boughtOf(sums, currency) })),
    top: top.map(({ id, name, blocked, count, ...sums }) => ({ referrer: { id, name, address: null, blocked }, count, bought: boughtOf(sums, currency) })),
    refused: await store.refusals(tx, days),
  };
}
