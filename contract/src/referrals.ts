import { z } from "zod";
import { ById, Id, Instant, Language, listOf, Paging, pageOf } from "./basics.ts";
import { CustomerBrief } from "./customers.ts";
import { Money, VoucherState } from "./recovery.ts";
import { route } from "./route.ts";

/** Words of the business's own by language; what is missing is not said. */
const OwnWords = z.partialRecord(Language, z.string().trim().min(1).max(600));

export const ReferralSettings = z.object({
  on: z.boolean(),
  /** Where friends are led to: a page of the business itself, to which `?ref=CODE` is added. Null: they say the code. */
  site: z.string().max(500).nullable(),
  /** What friends get, said on their page. */
  offer: OwnWords,
  /** What whoever told them gets, said on theirs. */
  thanks: OwnWords,
  /** Somebody whom we have known for longer than this is not new. */
  newWithinDays: z.number().int().min(1).max(365),
  /** More than so many within thirty days through one customer do not count until somebody has looked. */
  mostInThirtyDays: z.number().int().min(1).max(1000),
  /** A code is good for so long; null: for good. */
  validDays: z.number().int().min(1).max(3650).nullable(),
  /** A voucher for whoever told them, once a friend who counts has bought something; owners say so. */
  reward: z
    .object({
      money: Money.refine(({ amount }) => amount > 0, "A voucher of no worth is none."),
      /** Good for so many days; null: for good. */
      days: z.number().int().min(1).max(3650).nullable(),
      /** made: a new code · list: one that the business has brought. */
      source: z.enum(["made", "list"]),
      /** Friends who came since then are thanked for. */
      since: Instant.optional(),
    })
    .nullable(),
});
export type ReferralSettings = z.infer<typeof ReferralSettings>;

/** Why a code that was named does not count. */
export const ReferralRefused = z.enum([
  "stopped",
  "expired",
  "self",
  "same-address",
  "not-new",
  "before",
  "ring",
  "too-many",
  "blocked",
  "referred",
  "taken-back",
]);
export type ReferralRefused = z.infer<typeof ReferralRefused>;

/** order: named with an order · message: written to us · hand: noted by somebody here, as at the till. */
export const ReferralWay = z.enum(["order", "message", "hand"]);
export type ReferralWay = z.infer<typeof ReferralWay>;

/** What somebody bought since: money in the currency of the business, returns taken off. */
export const Bought = z.object({
  orders: z.number().int(),
  minor: z.number().int(),
  currency: z.string(),
  /** Orders without a rate for their day: counted, not summed. */
  unpriced: z.number().int(),
});
export type Bought = z.infer<typeof Bought>;

export const Referral = z.object({
  id: Id,
  referrer: CustomerBrief,
  friend: CustomerBrief,
  way: ReferralWay,
  /** Null: it counts. */
  refused: ReferralRefused.nullable(),
  why: z.string().nullable(),
  madeAt: Instant,
  bought: Bought,
  /** The voucher that whoever told them has for it; where the referral was taken back it is cancelled, or was redeemed before. */
  thanked: z.object({ code: z.string(), money: Money, state: VoucherState }).nullable(),
});
export type Referral = z.infer<typeof Referral>;

export const ReferralCode = z.object({
  id: Id,
  /** As it is shown: `K7QF-9X2M-4TBZ`. */
  code: z.string(),
  /** For friends. */
  url: z.string(),
  madeAt: Instant,
  expiresAt: Instant.nullable(),
  /** How they want to be called before friends; null: not at all. */
  called: z.string().nullable(),
});
export type ReferralCode = z.infer<typeof ReferralCode>;

/** A code as it is typed: case, dashes and spaces do not matter, and O is 0, I and L are 1. */
const Typed = z.string().trim().min(1).max(40);

const OfCustomer = z.object({
  on: z.boolean(),
  code: ReferralCode.nullable(),
  /** Through them came so many, and so much was bought by those. */
  count: z.number().int(),
  bought: Bought,
  /** Through whom they came. */
  through: CustomerBrief.nullable(),
  /** A sincere sentence about it in the customer's language, to put into a reply; null where nobody came through them. */
  compliment: z.string().nullable(),
});
export type ReferralsOfCustomer = z.infer<typeof OfCustomer>;

export const readReferralSettings = route({
  method: "GET",
  path: "/referrals/settings",
  says: "How customers tell others of the business, and what counts.",
  needs: "lead",
  answer: ReferralSettings,
});
export const changeReferralSettings = route({
  method: "PATCH",
  path: "/referrals/settings",
  says: "Change it. What was counted before stays as it is.",
  needs: "lead",
  body: ReferralSettings.partial(),
  answer: ReferralSettings,
  refuses: ["referral.site", "money.unknown-currency", "session.not-allowed"],
});
export const readReferralsOfCustomer = route({
  method: "GET",
  path: "/customers/:id/referrals",
  says: "Who came through a customer and what those bought, and through whom the customer came.",
  needs: "light",
  params: ById,
  answer: OfCustomer,
  refuses: ["customer.not-found"],
});
export const giveReferralCode = route({
  method: "POST",
  path: "/customers/:id/referral-code",
  says: "The customer's code, made if they have none, with words in their language that lead to their page.",
  needs: "agent",
  params: ById,
  answer: z.object({ code: ReferralCode, words: z.string() }),
  refuses: ["customer.not-found", "referral.off"],
});
export const stopReferralCode = route({
  method: "DELETE",
  path: "/customers/:id/referral-code",
  says: "The customer's code counts no more; what came by it stays counted.",
  needs: "agent",
  params: ById,
  answer: OfCustomer,
  refuses: ["customer.not-found"],
});
export const findReferralCode = route({
  method: "GET",
  path: "/referral-codes/:typed",
  says: "Whose a code is, as it is said at the till.",
  needs: "agent",
  params: z.object({ typed: Typed }),
  answer: z.object({ code: ReferralCode, referrer: CustomerBrief, open: z.boolean() }),
  refuses: ["referral-code.wrong", "referral-code.not-found"],
});
export const noteReferral = route({
  method: "POST",
  path: "/referrals",
  says: "Somebody came through this code. Said twice it counts once; where it does not count, the answer says why.",
  needs: "agent",
  body: z.object({ typed: Typed, customerId: Id }),
  answer: Referral,
  refuses: ["referral-code.wrong", "referral-code.not-found", "customer.not-found", "referral.off"],
});
export const decideReferral = route({
  method: "PATCH",
  path: "/referrals/:id",
  says: "Let a referral count, or take it back, with a reason.",
  needs: "lead",
  params: ById,
  body: z.object({ counts: z.boolean(), why: z.string().trim().min(1).max(500) }),
  answer: Referral,
  refuses: ["referral.not-found", "referral.has-first", "referral.one-person"],
});
export const listReferrals = route({
  method: "GET",
  path: "/referrals",
  says: "Who came through whom and what they bought, the latest first.",
  needs: "agent",
  query: Paging.extend({ state: z.enum(["counted", "refused"]).default("counted"), customerId: Id.optional() }),
  answer: pageOf(Referral),
});

const Share = z.object({ value: z.number(), low: z.number(), high: z.number(), n: z.number().int() });

export const ReferralReport = z.object({
  count: z.number().int(),
  bought: Bought,
  /** Customers through whom somebody came. */
  referrers: z.number().int(),
  /** Friends who bought something by now, of all who came more than 30 days ago; null: none of them yet. */
  buyers: Share.nullable(),
  /** Below this number of friends no share is shown. */
  needs: z.number().int(),
  months: z.array(z.object({ month: z.string(), count: z.number().int(), bought: Bought })),
  top: z.array(z.object({ referrer: CustomerBrief, count: z.number().int(), bought: Bought })),
  refused: z.array(z.object({ refused: ReferralRefused, count: z.number().int() })),
});
export type ReferralReport = z.infer<typeof ReferralReport>;

export const readReferralReport = route({
  method: "GET",
  path: "/referrals/report",
  says: "Referrals that were made in these days: by month, by whom, what was bought, and what did not count.",
  needs: "agent",
  query: z.object({ from: z.iso.date(), to: z.iso.date() }),
  answer: ReferralReport,
});
export const readReferralsByAnswer = route({
  method: "GET",
  path: "/referrals/by-answer",
  says: "How many came through customers by what these had answered last before it: would they recommend us, 0 to 10.",
  needs: "lead",
  answer: listOf(z.object({ recommend: z.number().int().nullable(), count: z.number().int() })),
});
