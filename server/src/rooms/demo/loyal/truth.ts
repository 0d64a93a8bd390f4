import type { LeavingReason } from "@guli/contract";
import { DAY } from "../calendar.ts";
import { AHEAD_DAYS, reaches } from "./buying.ts";
import { calls, competitors, dayBefore, HIDDEN, sources, WINDOW_DAYS, type Hidden } from "./history.ts";
import { dayOf } from "./money.ts";
import type { Buyer } from "./telling-orders.ts";

/** What a competitor really cost: purchases that would have been made in the window after it began. */
export type CallTruth = {
  competitor: string;
  beganOn: string;
  /** Customers of before whom it reached; of whom the desk can know it; and those who left for good. */
  reached: number;
  known: number;
  left: number;
  /** In tetri, what came back taken off: of all whom it reached, and of those of whom it can be known. */
  lost: number;
  lostOfKnown: number;
};

/** What no desk can see, of a year that was made up. */
export type Truth = {
  seed: number;
  until: string;
  /** How many of each kind ever bought, and who is who. */
  kinds: Record<Hidden, number>;
  customers: Record<string, Hidden>;
  /** Whom of those who are loyal a competitor reached while they were customers, as far as can be known. */
  testedLoyal: number;
  calls: CallTruth[];
  /** On how many days each of them, and all together, will buy in the next three months; who will not is missing. */
  ahead: { days: number; purchases: number; of: Record<string, number> };
  /** How likely they leave after a matter that cost much effort, and after others; and how it fell out. */
  hurt: Record<"much" | "other", { odds: number; matters: number; left: number }>;
  /** Why those left whose leaving was noticed within the year. */
  reasons: Record<LeavingReason, number>;
  sources: Record<string, Record<Hidden, number>>;
  /** What kept people from buying, and what they would have bought, in tetri. */
  barriers: Record<"payment" | "delivery" | "price" | "product", { mentions: number; noted: number }>;
  /** Friends who came by a code. */
  referrals: number;
};

const none = (): Record<Hidden, number> => ({ loyal: 0, price: 0, fading: 0, seldom: 0, subscriber: 0 });

const nothing = () => ({ mentions: 0, noted: 0 });

export function emptyTruth(seed: number, until: number): Truth {
  return {
    seed,
    until: new Date(until).toISOString(),
    kinds: none(),
    customers: {},
    testedLoyal: 0,
    calls: calls.map(({ competitor, ago }) => ({
      competitor: competitors[competitor]!.name,
      beganOn: dayOf(dayBefore(until, ago)),
      reached: 0,
      known: 0,
      left: 0,
      lost: 0,
      lostOfKnown: 0,
    })),
    ahead: { days: AHEAD_DAYS, purchases: 0, of: {} },
    hurt: { much: { odds: 0, matters: 0, left: 0 }, other: { odds: 0, matters: 0, left: 0 } },
    reasons: { service: 0, price: 0, product: 0, competitor: 0, moved: 0, other: 0 },
    sources: Object.fromEntries(sources.map(({ name }) => [name, none()])),
    barriers: { payment: nothing(), delivery: nothing(), price: nothing(), product: nothing() },
    referrals: 0,
  };
}

export function noteBuyer(truth: Truth, buyer: Buyer, { until, isKnown }: { until: number; isKnown: boolean }): void {
  const { shopper, life, id } = buyer;
  const first = life.purchases.find(({ kept, at }) => kept === null && at < until);
  if (shopper.hidden !== "subscriber" && !first) return;
  truth.kinds[shopper.hidden] += 1;
  truth.customers[id] = shopper.hidden;
  truth.sources[shopper.source]![shopper.hidden] += 1;
  if (!first) return;
  const ahead = new Set(life.purchases.filter(({ kept, at }) => kept === null && at >= until).map(({ at }) => dayOf(at))).size;
  truth.ahead.purchases += ahead;
  if (ahead > 0) truth.ahead.of[id] = ahead;
  let tested = false;
  for (const [nth, call] of calls.entries()) {
    const began = dayBefore(until, call.ago);
    if (!reaches(call, shopper) || first.at >= began) continue;
    if (isKnown && began + WINDOW_DAYS * DAY < until) tested = true;
    noteCall(truth.calls[nth]!, buyer, { nth, began, isKnown });
  }
  if (tested && shopper.hidden === "loyal") truth.testedLoyal += 1;
}

function noteCall(call: CallTruth, { life }: Buyer, { nth, began, isKnown }: { nth: number; began: number; isKnown: boolean }): void {
  const within = life.purchases.filter((one) => one.call === nth && one.at < began + WINDOW_DAYS * DAY);
  const lost = within.reduce((sum, { tetri, returned }) => sum + tetri - returned, 0);
  call.reached += 1;
  call.lost += lost;
  if (life.going?.why === "competitor" && life.going.at === began) call.left += 1;
  if (!isKnown) return;
  call.known += 1;
  call.lostOfKnown += lost;
}

/** In a few lines, for whoever made it. */
export function sayTruth({ kinds, calls: all, hurt }: Truth): string {
  const gel = (tetri: number) => `${Math.round(tetri / 100).toLocaleString("en")} GEL`;
  return [
    `What is true of it: ${HIDDEN.map(({ hidden }) => `${kinds[hidden]} ${hidden}`).join(", ")}.`,
    ...all
      .filter(({ reached }) => reached > 0)
      .map((one) => `${one.competitor} of ${one.beganOn} reached ${one.reached}, cost ${gel(one.lost)}; ${one.left} left for good.`),
    `After a matter of much effort ${hurt.much.left} of ${hurt.much.matters} left, after others ${hurt.other.left} of ${hurt.other.matters}.`,
  ].join("\n");
}
