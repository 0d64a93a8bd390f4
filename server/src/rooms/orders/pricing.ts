import type { ExchangeRate, OrderSettings } from "@guli/contract";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { isCurrency } from "../../core/money.ts";
import { found, refuse } from "../../core/refusal.ts";
import { takingLong } from "../../core/taking-long.ts";
import { holdPrices, houseOf, houseToWriteFor } from "./store/pricing.ts";
import * as reckoning from "./store/reckoning.ts";
import * as store from "./store/rates.ts";

export async function settingsOf(tx: Tx): Promise<OrderSettings> {
  const { currency } = await houseOf(tx);
  return { currency, sources: await store.sourcesOf(tx), missing: await store.missingRates(tx) };
}

export function chooseCurrency(desk: Desk, who: Who, said: string): Promise<OrderSettings> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const currency = knownCurrency(said);
    await holdPrices(tx);
    if (currency !== (await houseOf(tx)).currency) {
      await store.chooseCurrency(tx, currency);
      changed(tx, who);
    }
    return settingsOf(tx);
  });
}

const PAGE = 200;

export async function listRates(tx: Tx, { currency = null, before = null }: { currency?: string | null | undefined; before?: string | null | undefined }) {
  const { currency: base } = await houseOf(tx);
  const rows = await store.ratesInto(tx, base, { currency, before, limit: PAGE + 1 });
  if (rows.length <= PAGE) return { rows, more: false };
  // Whole days, so that the next page begins where this one ends.
  const last = rows[PAGE]!.day;
  const whole = rows.filter(({ day }) => day > last);
  return { rows: whole.length > 0 ? whole : rows.slice(0, PAGE), more: true };
}

export function giveRates(desk: Desk, who: Who, given: ExchangeRate[]): Promise<OrderSettings> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await holdPrices(tx);
    const { currency: base } = await houseOf(tx);
    const byDay = new Map<string, ExchangeRate>();
    for (const [index, { currency: said, day, rate }] of given.entries()) {
      const currency = knownCurrency(said, `rows.${index}.currency`);
      if (currency === base) refuse("rate.own-currency", { [`rows.${index}.currency`]: "The business's own currency needs no rate." });
      if (!isRate(rate)) refuse("rate.wrong", { [`rows.${index}.rate`]: "A rate is a number above zero." });
      byDay.set(`${currency} ${day}`, { currency, day, rate });
    }
    await store.saveRates(tx, base, { rates: [...byDay.values()], personId: who.personId });
    changed(tx, who);
    return settingsOf(tx);
  });
}

/** Up to nine digits before the point and twelve behind it. */
const isRate = (text: string): boolean => /^\d{1,9}(\.\d{1,12})?$/.test(text) && /[1-9]/.test(text);

export function takeRate(desk: Desk, who: Who, rate: { currency: string; day: string }): Promise<OrderSettings> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await holdPrices(tx);
    const { currency: base } = await houseOf(tx);
    found(await store.deleteRate(tx, base, rate), "rate.not-found");
    changed(tx, who);
    return settingsOf(tx);
  });
}

function knownCurrency(said: string, field = "currency"): string {
  const currency = said.toUpperCase();
  return isCurrency(currency) ? currency : refuse("money.unknown-currency", { [field]: "There is no such currency." });
}

/** What hangs on rates is reckoned behind: it may be millions of orders. */
function changed(tx: Tx, who: Who): void {
  tx.enqueue("revalue-orders", {}, { key: `revalue-orders:${tx.workspaceId}` });
  tx.record("settings.changed", { person: who.personId }, { what: "orders", id: null });
}

const STEP = 20_000;

/** Reckon everything of orders anew, in steps, so that nobody waits for one long statement. */
export async function reckonAll(desk: Desk, workspaceId: string): Promise<void> {
  await desk.transaction(workspaceId, async (tx) => {
    await takingLong(tx);
    await reckoning.reckonBuyers(tx);
  });
  for (let after: string | null = null; ;) {
    const range: { from: string; to: string } | null = await desk.transaction(workspaceId, async (tx) => {
      const range = await reckoning.rangeAfter(tx, after, STEP);
      if (range) await reckoning.reckonOrders(tx, await houseToWriteFor(tx), range);
      return range;
    });
    if (!range) break;
    after = range.to;
  }
  await desk.transaction(workspaceId, async (tx) => reckoning.reckonContracts(tx, await houseOf(tx), null));
}

/** The job behind a change of rates; whoever asks for it again while it runs gets another run. */
export async function revalue(desk: Desk, { workspaceId }: { workspaceId: string }): Promise<void> {
  await reckonAll(desk, workspaceId);
  await desk.transaction(workspaceId, async (tx) => {
    tx.record("orders.revalued", { desk: true }, { currency: (await houseOf(tx)).currency });
    tx.record("settings.changed", { desk: true }, { what: "orders", id: null });
  });
}
