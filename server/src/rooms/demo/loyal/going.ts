import type { LeavingReason } from "@guli/contract";
import { instantAt } from "../../../core/clock.ts";
import { idAt } from "../../../core/ids.ts";
import type { PastLeaving } from "../../loyalty/index.ts";
import { DAY } from "../calendar.ts";
import { chance, weigh, type Chance } from "../chance.ts";
import type { Tongue } from "../texts/topic.ts";
import type { Going, Hurt } from "./buying.ts";
import type { Buyer } from "./telling-orders.ts";
import { whyWords } from "./why-words.ts";

type About = { buyer: Buyer; hurt: (Hurt & { conversationId: string }) | null; contractEndedAt: number | null; tongue: Tongue };
type Span = { seed: number; from: number; until: number };
export type Gone = { why: LeavingReason; leaving: PastLeaving };

const BACK_DAYS = 90;

/** How somebody's leaving was noticed within the year, if it was, and what they said of it. Half of those who were asked answered; some had said it before. */
export function goingOf({ buyer, hurt, contractEndedAt, tongue }: About, { seed, from, until }: Span): Gone | null {
  const { shopper } = buyer;
  const by = chance(seed, "going", shopper.nth);
  const going: Going | null = contractEndedAt === null ? wentOf(buyer, hurt, until) : { at: contractEndedAt, why: "own" };
  if (!going || (contractEndedAt === null && shopper.hidden === "seldom")) return null;
  const said = by.odds(going.why === "service" ? 0.45 : 0.1);
  const pause = contractEndedAt !== null || said ? by.between(0, 1) * DAY : Math.min(240, Math.max(28, 5 / shopper.rate)) * DAY;
  const noticed = Math.round(going.at + pause);
  if (noticed < from || noticed > until - DAY) return null;
  const why = reasonOf(by, going.why);
  const reason = knownReason(by, { why, said, noticed, until, words: by.pick(whyWords[tongue][why]) });
  return { why, leaving: leavingOf(by, { buyer, hurt, going, noticed, said, reason, until, isContract: contractEndedAt !== null }) };
}

type Noticed = {
  buyer: Buyer;
  hurt: About["hurt"];
  going: Going;
  noticed: number;
  said: boolean;
  reason: PastLeaving["reason"];
  until: number;
  isContract: boolean;
};

function leavingOf(by: Chance, { buyer, hurt, going, noticed, said, reason, until, isContract }: Noticed): PastLeaving {
  const backAt = hurt?.backAt && hurt.backAt > noticed && hurt.backAt < until ? hurt.backAt : null;
  const backUntil = Math.max(noticed + BACK_DAYS * DAY, backAt ?? 0);
  const endedAt = backAt ?? (backUntil < until ? backUntil : null);
  return {
    id: idAt(noticed, by.next),
    customerId: buyer.id,
    because: isContract ? "contract" : said ? "words" : "model",
    conversationId: going.why === "service" ? (hurt?.conversationId ?? null) : null,
    quote: said ? (reason?.words ?? "") : "",
    noticedAt: instantAt(noticed),
    asked: !said,
    backUntil: instantAt(backUntil),
    backAt: backAt === null ? null : instantAt(backAt),
    endedAt: endedAt === null ? null : instantAt(endedAt),
    reason,
  };
}

/** Who came back after a hurt had gone, too. */
function wentOf({ life, shopper }: Buyer, hurt: Hurt | null, until: number): Going | null {
  const wasHere = life.purchases.some(({ at, kept }) => kept === null && hurt !== null && at < hurt.at);
  const missed = life.purchases.some(({ at, kept, call }) => kept === "gone" && call === null && at < until);
  if (hurt?.backAt && wasHere && missed && shopper.joinedAt < hurt.at) return { at: hurt.at, why: "service" };
  return life.going;
}

function reasonOf(by: Chance, why: Going["why"]): LeavingReason {
  if (why === "service") return "service";
  if (why === "competitor") return by.odds(0.7) ? "competitor" : "price";
  return weigh(by, [
    { reason: "moved" as const, weight: 45 },
    { reason: "product" as const, weight: 30 },
    { reason: "other" as const, weight: 25 },
  ]).reason;
}

type Said = { why: LeavingReason; said: boolean; noticed: number; until: number; words: string };

function knownReason(by: Chance, { why, said, noticed, until, words }: Said): PastLeaving["reason"] {
  const at = Math.round(said ? noticed : noticed + by.between(0.2, 3) * DAY);
  const answers = by.odds(0.5);
  if ((!said && !answers) || at > until) return null;
  return { id: idAt(at, by.next), reason: why, how: said ? "taken" : "asked", sure: said && by.odds(0.4) ? "likely" : "sure", words, at: instantAt(at) };
}
