import type { CostRow, LoyaltyCosts } from "@guli/contract";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { newId } from "../../../core/ids.ts";
import { refuse } from "../../../core/refusal.ts";
import { houseOf } from "../../orders/index.ts";
import { todayOf } from "../standing/days.ts";
import { costOf, gapsIn, monthsUntil, NEEDS, timesOf } from "./rules/costs.ts";
import * as store from "./store/costs.ts";
import { stateOf, type Sources } from "./store/state.ts";

type Noted = Omit<store.CostToPut, "id" | "currency">;

export function noteCost(desk: Desk, who: Who, noted: Noted): Promise<{ id: string }> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const [{ today }, { currency }] = [await todayOf(tx), await houseOf(tx)];
    if (noted.month > today.slice(0, 7)) refuse("request.invalid", { month: "This month has not begun." });
    if ((noted.kind === "desk-time") !== (noted.hours !== null)) refuse("request.invalid", { hours: "Hours belong to desk time." });
    if (noted.source !== null && noted.purpose !== "winning") refuse("request.invalid", { source: "A source brings new customers." });
    const id = newId();
    const amount = noted.hours === null ? noted.amount : Math.round(noted.hours * noted.amount);
    await store.putCost(tx, { ...noted, id, currency, amount, source: noted.source?.trim() ?? null }, who.personId);
    tx.record("settings.changed", { person: who.personId }, { what: "loyalty", id: null });
    return { id };
  });
}

export function dropCost(desk: Desk, who: Who, id: string): Promise<Record<string, never>> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (!(await store.dropCost(tx, id))) refuse("loyalty-cost.not-found");
    tx.record("settings.changed", { person: who.personId }, { what: "loyalty", id: null });
    return {};
  });
}

/** What was paid, over how many it brought, in the months since costs of that kind are noted. */
export async function costs(tx: Tx): Promise<LoyaltyCosts> {
  const [{ today }, { currency }, state] = [await todayOf(tx), await houseOf(tx), await stateOf(tx)];
  const months = monthsUntil(today);
  const rows = await store.costsSince(tx, months[0]!);
  const amends = await store.amendsSince(tx, months[0]!, currency);
  const loyal = await store.becameLoyal(tx, months[0]!);
  const sources: Sources = state?.sources ?? { compared: [], won: [], kept: [] };
  const ours = rows.filter((one) => one.currency === currency);
  const about: About = {
    months,
    sources,
    winning: ours.filter(({ purpose }) => purpose === "winning"),
    keeping: ours.filter(({ purpose }) => purpose === "keeping"),
    amends,
  };
  const [winning, keeping] = [winningOf(about, null), keepingOf(about)];
  return {
    asOf: state?.measuredOn ?? null,
    currency,
    needs: NEEDS,
    winning,
    bySource: bySource(about),
    keeping,
    loyal: loyalOf(about, loyal),
    times: timesOf(winning, keeping),
    amends: { amount: total(amends), elsewhere: amends.reduce((all, one) => all + one.elsewhere, 0) },
    gaps: gapsIn(months.slice(0, -1), new Set([...about.keeping, ...amends].map(({ month }) => month))),
    rows,
    sources: [...new Set(sources.won.flatMap(({ via, name }) => (via.startsWith("came:") ? [name ?? via.slice(5)] : [])))].toSorted(),
  };
}

type Amends = { month: string; amount: number }[];
type About = { months: string[]; sources: Sources; winning: CostRow[]; keeping: CostRow[]; amends: Amends };

const total = (some: readonly { amount: number }[]): number => some.reduce((all, { amount }) => all + amount, 0);
const firstOf = (some: readonly { month: string }[], otherwise: string): string => some.map(({ month }) => month).toSorted()[0] ?? otherwise;

/** Customers are counted in the months in which winning them was paid for: of one source by its own months. */
function winningOf({ months, sources, winning }: About, source: string | null) {
  const paid = source === null ? winning : winning.filter((one) => viaOf(one.source) === source);
  const noted = new Set(paid.map(({ month }) => month));
  const n = sources.won.filter(({ month, via }) => noted.has(month) && (source === null || via === source)).reduce((all, { customers }) => all + customers, 0);
  return costOf({ paid: total(paid), n, from: firstOf(paid, months[0]!), noted: paid.length > 0 });
}

function bySource(about: About): LoyaltyCosts["bySource"] {
  const named = Map.groupBy(
    about.winning.filter(({ source }) => source !== null),
    ({ source }) => viaOf(source)!,
  );
  // As it was written last.
  return [...named].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([via, rows]) => ({ via, name: rows[0]!.source!, figure: winningOf(about, via) }));
}

/** However it is written, it is one source. */
const viaOf = (source: string | null): string | null => (source === null ? null : `came:${source.trim().toLowerCase()}`);

function keepingOf({ months, sources, keeping, amends }: About) {
  const paid = [...keeping, ...amends];
  const from = firstOf(paid, months[0]!);
  const n = sources.kept.find((one) => one.from === from)?.customers ?? 0;
  return costOf({ paid: total(paid), n, from, noted: paid.length > 0 });
}

/** All that was paid for winning and keeping since both are noted, over those who became loyal in that time. */
function loyalOf({ months, winning, keeping, amends }: About, loyal: readonly { month: string; customers: number }[]) {
  const keepings = [...keeping, ...amends];
  const from = [firstOf(winning, months[0]!), firstOf(keepings, months[0]!)].toSorted()[1]!;
  const paid = [...winning, ...keepings].filter(({ month }) => month >= from);
  const n = loyal.filter(({ month }) => month >= from).reduce((all, { customers }) => all + customers, 0);
  return costOf({ paid: total(paid), n, from, noted: winning.length > 0 && keepings.length > 0 });
}
