import { z } from "zod";
import { ById, Id, Instant, Language, Name, Paging, listOf, pageOf } from "./basics.ts";
import { Difference, Share } from "./recovery-report.ts";
import { Money } from "./recovery.ts";
import { Texts } from "./recovery-settings.ts";
import { route } from "./route.ts";

/** Those that every business knows; the app has their names. Whatever else stands there is a name of the business's own. */
export const KnownBarrier = z.enum(["service", "delivery", "payment", "trust", "price", "product"]);
export type KnownBarrier = z.infer<typeof KnownBarrier>;
export const BarrierKind = z.string().trim().min(1).max(60);
export const BarrierState = z.enum(["open", "planned", "in-work", "gone", "accepted"]);
export type BarrierState = z.infer<typeof BarrierState>;

/** Integer minor units, of all customers together: no limit of a single one holds here. */
const Sum = Money.extend({ amount: z.number().int().min(0) });

export const Barrier = z.object({
  id: Id,
  name: z.string(),
  kind: z.string(),
  ownerId: Id.nullable(),
  measure: z.string(),
  dueOn: z.iso.date().nullable(),
  state: BarrierState,
  goneAt: Instant.nullable(),
  createdAt: Instant,
  mentions: z.number().int(),
  customers: z.number().int(),
  /** The sum of what was noted that they would have bought, by currency: what customers said, not what was lost. */
  noted: z.array(Sum),
  /** What those customers bought in all, in the workspace's own currency; null where it is not known. */
  worth: Sum.nullable(),
  told: z.number().int(),
});
export type Barrier = z.infer<typeof Barrier>;

/** Whether the same customers bought within 90 days before and after they were told; null below `needs` of them. */
export const BarrierBrought = z.object({
  needs: z.number().int(),
  /** Told at least 90 days ago. */
  n: z.number().int(),
  tooRecent: z.number().int(),
  before: z.number().int(),
  after: z.number().int(),
  difference: Difference,
  /** Who bought within 90 days after, beside others of whom nobody knows that they met it; weighted so that tenure, purchases and buying in the 90 days before are alike. */
  beside: z.object({
    told: Share,
    comparable: Share,
    difference: Difference,
    /** Told, and nobody to compare them to; they are left out. */
    unmatched: z.number().int(),
  }),
});
export type BarrierBrought = z.infer<typeof BarrierBrought>;

export const BarrierMention = z.object({
  id: Id,
  barrierId: Id.nullable(),
  customerId: Id,
  customerName: z.string(),
  conversationId: Id.nullable(),
  messageId: Id.nullable(),
  kind: z.string(),
  how: z.enum(["found", "hand"]),
  state: z.enum(["proposed", "confirmed", "dismissed"]),
  quote: z.string(),
  wanted: z.string(),
  money: Money.nullable(),
  metAt: Instant,
});
export type BarrierMention = z.infer<typeof BarrierMention>;

const Measure = z.string().trim().max(4000);
const Wanted = z.string().trim().max(300);
const Price = Money.refine(({ amount }) => amount > 0, "This is no price.");
const refuses = ["barrier.not-found", "barrier.name-taken", "person.not-found"] as const;

export const listBarriers = route({
  method: "GET",
  path: "/barriers",
  says: "What keeps people from buying, the most frequent first, with the money behind it.",
  needs: "light",
  answer: z.object({ rows: z.array(Barrier), proposed: z.number().int() }),
});
export const readBarrier = route({
  method: "GET",
  path: "/barriers/:id",
  says: "One barrier, and what it brought to tell customers that it is gone.",
  needs: "light",
  params: ById,
  answer: Barrier.extend({ brought: BarrierBrought }),
  refuses: ["barrier.not-found"],
});
export const addBarrier = route({
  method: "POST",
  path: "/barriers",
  says: "Name a barrier.",
  needs: "agent",
  body: z.object({
    name: Name,
    kind: BarrierKind,
    ownerId: Id.nullable().default(null),
    measure: Measure.default(""),
    dueOn: z.iso.date().nullable().default(null),
  }),
  answer: Barrier,
  refuses,
});
export const changeBarrier = route({
  method: "PATCH",
  path: "/barriers/:id",
  says: "Give it an owner, a measure, a date, a state.",
  needs: "lead",
  params: ById,
  body: z.object({
    name: Name.optional(),
    kind: BarrierKind.optional(),
    ownerId: Id.nullable().optional(),
    measure: Measure.optional(),
    dueOn: z.iso.date().nullable().optional(),
    state: BarrierState.optional(),
  }),
  answer: Barrier,
  refuses,
});
export const joinBarriers = route({
  method: "POST",
  path: "/barriers/:id/joins",
  says: "Another is the same: all who met it are counted here, and it is gone from the list.",
  needs: "lead",
  params: ById,
  body: z.object({ barrierId: Id }),
  answer: Barrier,
  refuses: ["barrier.not-found", "barrier.same", "barrier.told"],
});
export const listBarrierMentions = route({
  method: "GET",
  path: "/barrier-mentions",
  says: "Who met what: proposals that wait for somebody, or all who met one barrier; the latest first.",
  needs: "light",
  query: Paging.extend({ barrierId: Id.optional() }),
  answer: pageOf(BarrierMention),
  refuses: ["barrier.not-found"],
});
export const readBarrierMentionsIn = route({
  method: "GET",
  path: "/conversations/:id/barrier-mentions",
  says: "What was found or noted in a conversation that keeps this customer from buying.",
  needs: "light",
  params: ById,
  answer: listOf(BarrierMention),
  refuses: ["conversation.not-found"],
});
export const noteBarrierMention = route({
  method: "POST",
  path: "/conversations/:id/barrier-mentions",
  says: "Note by hand what keeps this customer from buying.",
  needs: "agent",
  params: ById,
  body: z.object({
    barrierId: Id.nullable().default(null),
    kind: BarrierKind,
    quote: z.string().trim().max(2000).default(""),
    wanted: Wanted.default(""),
    money: Price.nullable().default(null),
  }),
  answer: BarrierMention,
  refuses: ["conversation.not-found", "barrier.not-found", "money.unknown-currency"],
});
export const decideBarrierMention = route({
  method: "POST",
  path: "/barrier-mentions/:id/decision",
  says: "It is so, or it is not: what was found is counted only once somebody says so. Without a barrier it goes to the one of its kind.",
  needs: "agent",
  params: ById,
  body: z.object({
    state: z.enum(["confirmed", "dismissed", "proposed"]),
    barrierId: Id.nullable().default(null),
    kind: BarrierKind.optional(),
    wanted: Wanted.optional(),
    money: Price.nullable().optional(),
  }),
  answer: BarrierMention,
  refuses: ["mention.not-found", "barrier.not-found", "money.unknown-currency"],
});

/** One message for one customer who met it, as it would be sent. */
export const BarrierTelling = z.object({
  customerId: Id,
  customerName: z.string(),
  conversationId: Id.nullable(),
  language: Language,
  text: z.string(),
  /** due: they will be told · told · stopped, blocked, no-way: they are left in peace. */
  state: z.enum(["due", "told", "stopped", "blocked", "no-way"]),
  toldAt: Instant.nullable(),
});
export type BarrierTelling = z.infer<typeof BarrierTelling>;
export const draftBarrierTellings = route({
  method: "POST",
  path: "/barriers/:id/tellings/draft",
  says: "What each customer who met a barrier would be told, and who is left in peace. Nothing is sent.",
  needs: "lead",
  params: ById,
  body: z.object({ texts: Texts.default({}) }),
  answer: z.object({ texts: Texts, rows: z.array(BarrierTelling) }),
  refuses: ["barrier.not-found"],
});
export const sendBarrierTellings = route({
  method: "POST",
  path: "/barriers/:id/tellings",
  says: "Tell those who met it that it is gone: each once, in their language, as fast as automatic mail may go.",
  needs: "lead",
  params: ById,
  body: z.object({ texts: Texts.default({}) }),
  answer: z.object({ sending: z.number().int() }),
  refuses: ["barrier.not-found", "barrier.not-gone"],
});
