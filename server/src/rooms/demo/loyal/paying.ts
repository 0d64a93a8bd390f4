import type { Tx } from "../../../core/desk.ts";
import { idAt } from "../../../core/ids.ts";
import { retellCosts, type PastCost } from "../../loyalty/index.ts";
import { DAY } from "../calendar.ts";
import { chance } from "../chance.ts";
import { sources } from "./history.ts";
import { dayOf } from "./money.ts";

type Wish = { seed: number; until: number; personId: string; conversations: number };

/** A shop of so many conversations a year pays what `history.ts` says. */
const USUAL = 1500;

/** What winning customers cost by source, and keeping them: a year of months, in the money of the shop. */
export function payForTheYear(tx: Tx, { seed, until, personId, conversations }: Wish): Promise<void> {
  const by = chance(seed, "costs");
  const size = Math.max(0.05, conversations / USUAL);
  const months = [...new Set(Array.from({ length: 360 }, (_, day) => dayOf(until - day * DAY).slice(0, 7)))].slice(0, 12);
  const costs = months.flatMap((month): PastCost[] => {
    const at = Date.parse(`${month}-01T08:00:00Z`);
    const cost = (amount: number, more: Pick<PastCost, "purpose" | "kind" | "source">): PastCost => {
      return {
        ...more,
        id: idAt(at, by.next),
        month,
        amount: Math.round((amount * size * by.between(0.85, 1.15)) / 100) * 100,
        currency: "GEL",
        hours: null,
        note: "",
      };
    };
    return [
      ...sources.map(({ name, costPerMonth }) => cost(costPerMonth, { purpose: "winning", kind: "campaign", source: name })),
      cost(45_000, { purpose: "keeping", kind: "thanks", source: null }),
    ];
  });
  return retellCosts(tx, { costs, personId });
}
