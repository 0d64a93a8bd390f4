import { z } from "zod";
import { ById, Id, Instant, Language, Name, Paging, listOf, pageOf } from "./basics.ts";
import { FailureKey, Money, RootCause, RootCauseState, Voucher, VoucherState } from "./recovery.ts";
import { Texts } from "./recovery-settings.ts";
import { route } from "./route.ts";

const CauseFields = z.object({
  name: Name,
  failure: FailureKey.nullable().default(null),
  ownerId: Id.nullable().default(null),
  measure: z.string().trim().max(4000).default(""),
});
const refuses = ["failure-kind.not-found", "person.not-found", "root-cause.name-taken"] as const;

export const listRootCauses = route({
  method: "GET",
  path: "/root-causes",
  says: "What lies at the root of failures, the most frequent first, with what it cost.",
  needs: "light",
  answer: listOf(RootCause),
});
export const addRootCause = route({
  method: "POST",
  path: "/root-causes",
  says: "Name a root cause.",
  needs: "agent",
  body: CauseFields,
  answer: RootCause,
  refuses,
});
export const changeRootCause = route({
  method: "PATCH",
  path: "/root-causes/:id",
  says: "Give it an owner, a measure, a state.",
  needs: "lead",
  params: ById,
  body: z.object({
    name: Name.optional(),
    failure: FailureKey.nullable().optional(),
    ownerId: Id.nullable().optional(),
    measure: z.string().trim().max(4000).optional(),
    state: RootCauseState.optional(),
  }),
  answer: RootCause,
  refuses: ["root-cause.not-found", ...refuses],
});

/** One message for one customer who met the cause, as it would be sent. */
export const Telling = z.object({
  customerId: Id,
  customerName: z.string(),
  conversationId: Id,
  language: Language,
  text: z.string(),
  /** wish: they wish to be told and were not yet · told · not-asked, no-wish, blocked: they are left in peace. */
  state: z.enum(["wish", "told", "no-wish", "not-asked", "blocked"]),
  toldAt: Instant.nullable(),
});
export type Telling = z.infer<typeof Telling>;

export const draftTellings = route({
  method: "POST",
  path: "/root-causes/:id/tellings/draft",
  says: "What each customer who met a cause would be told, and who is left in peace. Nothing is sent.",
  needs: "lead",
  params: ById,
  body: z.object({ texts: Texts.default({}) }),
  answer: z.object({ texts: Texts, rows: z.array(Telling) }),
  refuses: ["root-cause.not-found"],
});
export const sendTellings = route({
  method: "POST",
  path: "/root-causes/:id/tellings",
  says: "Tell those who wish it that the cause is mended: each once, each in their language, at most so many at a time as automatic mail allows.",
  needs: "lead",
  params: ById,
  body: z.object({ texts: Texts.default({}) }),
  answer: z.object({ sending: z.number().int() }),
  refuses: ["root-cause.not-found", "root-cause.not-mended", "amends.price-for-silence"],
});

export const listVouchers = route({
  method: "GET",
  path: "/vouchers",
  says: "Voucher codes, the latest first.",
  needs: "lead",
  query: Paging.extend({ state: VoucherState.optional(), code: z.string().max(64).optional() }),
  answer: pageOf(Voucher),
});
export const importVouchers = route({
  method: "POST",
  path: "/voucher-imports",
  says: "Bring codes that the business's till knows. Codes that are here already are left as they are.",
  needs: "lead",
  body: z.object({ codes: z.array(z.string().trim().min(4).max(64)).min(1).max(10_000), money: Money, expiresAt: Instant.nullable().default(null) }),
  answer: z.object({ added: z.number().int(), known: z.number().int() }),
  refuses: ["money.unknown-currency", "date.past"],
});
export const cancelVoucher = route({
  method: "POST",
  path: "/vouchers/:id/cancel",
  says: "A code is good for nothing from now on.",
  needs: "lead",
  params: ById,
  answer: Voucher,
  refuses: ["voucher.not-found", "voucher.spent"],
});
export const redeemVoucher = route({
  method: "POST",
  path: "/voucher-redemptions",
  says: "Redeem a code, exactly once: for the till. The same `key` again is answered as the first time.",
  needs: "lead",
  body: z.object({ code: z.string().trim().min(4).max(64), key: z.string().min(1).max(200) }),
  answer: Voucher,
  refuses: ["voucher.not-found", "voucher.spent", "voucher.expired", "voucher.cancelled"],
});
