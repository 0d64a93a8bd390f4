import { z } from "zod";
import { ById, Id, Instant, Paging, listOf, pageOf } from "./basics.ts";
import { route } from "./route.ts";
import { Figure } from "./survey-report.ts";

/** What told that a customer goes: the model of their purchases, a contract that ended, their own words, somebody here. */
export const LeavingBecause = z.enum(["model", "contract", "words", "hand"]);
export type LeavingBecause = z.infer<typeof LeavingBecause>;

export const LeavingReason = z.enum(["service", "price", "product", "competitor", "moved", "other"]);
export type LeavingReason = z.infer<typeof LeavingReason>;

/** noticed: nobody was asked yet · to-ask: an agent is to ask · gone: not back within 90 days · mistaken: they do not leave at all. */
export const LeavingState = z.enum(["noticed", "to-ask", "asked", "answered", "way-back", "back", "gone", "mistaken"]);
export type LeavingState = z.infer<typeof LeavingState>;

/** How the reason is known: they were asked, it was taken from their words, or somebody here knows. The last counts before the first, the first before the second. */
export const LeavingKnownBy = z.enum(["asked", "taken", "hand"]);
export type LeavingKnownBy = z.infer<typeof LeavingKnownBy>;
export const Sureness = z.enum(["sure", "likely", "guess"]);
export type Sureness = z.infer<typeof Sureness>;

/** Why somebody was not asked by the desk. */
export const LeavingNotAsked = z.enum(["off", "blocked", "stopped", "asked-before", "known", "no-way", "recovery", "open", "angry", "too-late", "over"]);
export type LeavingNotAsked = z.infer<typeof LeavingNotAsked>;

export const KnownReason = z.object({
  reason: LeavingReason,
  how: LeavingKnownBy,
  sure: Sureness,
  /** The sentence it was taken from, or what was said beside it. */
  words: z.string(),
});

export const Leaving = z.object({
  id: Id,
  customerId: Id,
  customerName: z.string(),
  because: LeavingBecause,
  quote: z.string(),
  conversationId: Id.nullable(),
  noticedAt: Instant,
  state: LeavingState,
  known: KnownReason.nullable(),
  notAsked: LeavingNotAsked.nullable(),
  askedAt: Instant.nullable(),
  recoveryId: Id.nullable(),
  wayBackAt: Instant.nullable(),
  backAt: Instant.nullable(),
  backBy: z.enum(["order", "message", "contract", "hand"]).nullable(),
});
export type Leaving = z.infer<typeof Leaving>;

const Words = z.string().trim().max(2000).default("");

export const listLeavings = route({
  method: "GET",
  path: "/leavings",
  says: "Customers who leave or have left, the latest noticed first.",
  needs: "light",
  query: Paging.extend({ state: LeavingState.optional() }),
  answer: pageOf(Leaving),
});
export const listLeavingsOfCustomer = route({
  method: "GET",
  path: "/customers/:id/leavings",
  says: "Whether a customer leaves, and when they did before.",
  needs: "light",
  params: ById,
  answer: listOf(Leaving),
  refuses: ["customer.not-found"],
});
export const noteLeaving = route({
  method: "POST",
  path: "/customers/:id/leavings",
  says: "Note that a customer leaves, and why if that is known. Where one is open already, the reason is noted there.",
  needs: "agent",
  params: ById,
  body: z.object({ reason: LeavingReason.nullable().default(null), words: Words }),
  answer: Leaving,
  refuses: ["customer.not-found"],
});
export const noteLeavingReason = route({
  method: "PUT",
  path: "/leavings/:id/reason",
  says: "Say why they leave, or correct what was read. It counts before what was asked or taken from their words.",
  needs: "agent",
  params: ById,
  body: z.object({ reason: LeavingReason, words: Words }),
  answer: Leaving,
  refuses: ["leaving.not-found"],
});
export const askWhyLeaving = route({
  method: "POST",
  path: "/leavings/:id/question",
  says: "Ask a customer now why they leave: once, kindly, with a page to answer on.",
  needs: "agent",
  params: ById,
  answer: Leaving,
  refuses: ["leaving.not-found", "leaving.over", "leaving.asked-already", "leaving.not-to-be-asked", "reply.no-way"],
});
export const openWayBack = route({
  method: "POST",
  path: "/leavings/:id/way-back",
  says: "Open a way back: a recovery in their last conversation, or in the one that is named. Where there is none, `words` begin one, at an address of theirs that may be written to.",
  needs: "agent",
  params: ById,
  body: z.object({ conversationId: Id.optional(), words: z.string().trim().min(1).max(10_000).optional() }),
  answer: Leaving,
  refuses: ["leaving.not-found", "leaving.over", "leaving.no-conversation", "leaving.no-way", "conversation.not-found", "reply.unfilled", "coach.unresolved"],
});
export const endLeaving = route({
  method: "POST",
  path: "/leavings/:id/end",
  says: "They came back, or do not leave at all.",
  needs: "agent",
  params: ById,
  body: z.object({ as: z.enum(["back", "mistaken"]) }),
  answer: Leaving,
  refuses: ["leaving.not-found", "leaving.over"],
});

/** Coming back, of those whose 90 days are over. */
const Return = z.object({
  n: z.number().int(),
  tooRecent: z.number().int(),
  /** They bought, or wrote again. */
  back: Figure.nullable(),
  bought: Figure.nullable(),
});
export type LeavingReturn = z.infer<typeof Return>;

export const LeavingReport = z.object({
  /** Noticed in the period; mistakes are left out. */
  n: z.number().int(),
  /** Below this number no share is shown. */
  needs: z.number().int(),
  because: z.array(z.object({ because: LeavingBecause, count: z.number().int() })),
  /** All of them, the unknown too (`reason` null): the shares add up to one. */
  reasons: z.array(
    z.object({
      reason: LeavingReason.nullable(),
      count: z.number().int(),
      share: Figure.nullable(),
      /** By how it is known; `guess` counts here only. */
      asked: z.number().int(),
      taken: z.number().int(),
      hand: z.number().int(),
      guess: z.number().int(),
    }),
  ),
  /** Bad service among those whose reason is known, to stand beside what others found. */
  service: Figure.nullable(),
  /** Of all who left, whether it is known or not: by how they were noticed, since some ways tell the reason more often than others. `n` is of how many it is known. */
  serviceOfAll: Figure.nullable(),
  wayBack: Return,
  without: Return,
});
export type LeavingReport = z.infer<typeof LeavingReport>;

export const readLeavingReport = route({
  method: "GET",
  path: "/reports/leavings",
  says: "Why customers left who were noticed in a period, and who of them came back.",
  needs: "lead",
  query: z.object({ from: z.iso.date(), to: z.iso.date() }),
  answer: LeavingReport,
});

export const LeavingSettings = z.object({
  /** The desk asks by itself, where nothing speaks against it. */
  asks: z.boolean(),
});
export type LeavingSettings = z.infer<typeof LeavingSettings>;
export const readLeavingSettings = route({
  method: "GET",
  path: "/leaving-settings",
  says: "Whether the desk asks by itself why customers leave.",
  needs: "light",
  answer: LeavingSettings,
});
export const changeLeavingSettings = route({
  method: "PUT",
  path: "/leaving-settings",
  says: "Let the desk ask by itself, or not.",
  needs: "lead",
  body: LeavingSettings,
  answer: LeavingSettings,
});
