import { DAY, whenOpen } from "../calendar.ts";
import { chance } from "../chance.ts";
import { calls, dayBefore, WINDOW_DAYS, type Called } from "./history.ts";
import type { Shopper } from "./shopper.ts";

/** A purchase that they made, or would have made: `kept` says what kept them from it. */
export type Purchase = {
  nth: number;
  at: number;
  /** What they paid in the end, in tetri, and what of it they got back. */
  tetri: number;
  returned: number;
  kept: "call" | "gone" | null;
  /** Which call kept them. */
  call: number | null;
};

/** When and why they went, if they did. */
export type Going = { at: number; why: "service" | "competitor" | "own" };
/** What a matter with the desk did to them: they go, and may come back. */
export type Hurt = { at: number; backAt: number | null };
export type Life = { purchases: Purchase[]; going: Going | null };

export const reaches = (call: Called, { district }: Shopper): boolean => call.districts?.includes(district.key) === true;

/** Three months beyond the present, which nobody is told: what the models are to foretell. */
export const AHEAD_DAYS = 90;

/** All that somebody buys from their first purchase on; the same person lives the same life, with a hurt or without. */
export function lifeOf(shopper: Shopper, { seed, until, hurt }: { seed: number; until: number; hurt: Hurt | null }): Life {
  const [rhythm, luck, money] = [chance(seed, "rhythm", shopper.nth), chance(seed, "luck", shopper.nth), chance(seed, "money", shopper.nth)];
  const away = calls.map((call) => ({ call, leaves: shopper.hidden === "price" && reaches(call, shopper) && luck.odds(call.leave) }));
  const purchases: Purchase[] = [];
  let going: Going | null = null;
  let [at, rate] = [shopper.joinedAt, shopper.rate];
  for (let nth = 0; rate > 0 && at < until + AHEAD_DAYS * DAY; nth += 1) {
    const open = whenOpen(Math.round(at));
    const [temptation, sum] = [luck.next(), sumOf(money, shopper)];
    const kept = keptFrom({ shopper, at: open, until, away, temptation });
    const isHurt = hurt !== null && nth > 0 && open > hurt.at && (hurt.backAt === null || open < hurt.backAt);
    if (isHurt && hurt.backAt === null) going = earlier(going, { at: hurt.at, why: "service" });
    if (kept?.kept === "gone" && !isHurt) going = earlier(going, { at: dayBefore(until, calls[kept.call]!.ago), why: "competitor" });
    purchases.push({ nth, at: open, ...sum, ...(isHurt ? { kept: "gone", call: null } : (kept ?? { kept: null, call: null })) });
    if (luck.odds(shopper.quits)) {
      going ??= { at: open, why: "own" };
      break;
    }
    if (shopper.hidden === "fading") rate *= 0.955;
    at = Math.max(open, at) + (-Math.log(1 - rhythm.next()) / rate) * DAY;
  }
  return { purchases, going: going !== null && going.at < until ? going : null };
}

type Tempted = { shopper: Shopper; at: number; until: number; away: { call: Called; leaves: boolean }[]; temptation: number };

/** What a competitor keeps them from: those who look at prices buy less while it lasts, and some never come back. */
function keptFrom({ shopper, at, until, away, temptation }: Tempted): { kept: "call" | "gone"; call: number } | null {
  if (shopper.hidden !== "price") return null;
  const nth = away.findIndex(({ call, leaves }) => {
    const began = dayBefore(until, call.ago);
    if (!reaches(call, shopper) || at < began || shopper.joinedAt >= began) return false;
    return leaves || (at < began + WINDOW_DAYS * DAY && temptation < call.less);
  });
  return nth < 0 ? null : { kept: away[nth]!.leaves ? "gone" : "call", call: nth };
}

const earlier = (one: Going | null, other: Going): Going => (one !== null && one.at <= other.at ? one : other);

function sumOf(by: ReturnType<typeof chance>, { basket }: Shopper): { tetri: number; returned: number } {
  const tetri = Math.round(basket * (1_800 + 5_400 * by.next() ** 2));
  const back = by.next();
  return { tetri, returned: back < 0.03 ? tetri : back < 0.05 ? Math.round(tetri / 2) : 0 };
}
