import { z } from "zod";
import { Cursor, Id, Instant } from "./basics.ts";
import { route } from "./route.ts";

/** mentioned, assigned: by a colleague · promise-…, escalated: about a clock · delivery-failed: a reply of one's own · channel-…: for those who look after channels · step-…: what we do for customers, given to one, late, or so late that leads hear of it · survey-low: a customer is dissatisfied · recovery-opened: something failed and has to be made good · recovery-answered: the customer chose a way, or said that it is not good · amends-asked: a lead has to agree · recovery-late, recovery-escalated: a stage of it takes too long, so long that leads hear of it · guide-failed: a customer says that a guide does not work for them · leaving-to-ask: somebody leaves, and a person is to ask why · barrier-given: one is to mend what keeps people from buying. */
export const NoticeKind = z.enum([
  "mentioned",
  "assigned",
  "promise-warned",
  "promise-broken",
  "escalated",
  "delivery-failed",
  "channel-broken",
  "channel-mended",
  "step-given",
  "step-late",
  "step-escalated",
  "survey-low",
  "recovery-opened",
  "recovery-answered",
  "amends-asked",
  "recovery-late",
  "recovery-escalated",
  "guide-failed",
  "leaving-to-ask",
  "barrier-given",
]);
export type NoticeKind = z.infer<typeof NoticeKind>;

export const Notice = z.object({
  id: Id,
  kind: NoticeKind,
  /** What the sentence needs: who, channel, outcome, customer, subject. */
  params: z.record(z.string(), z.string()),
  conversationId: Id.nullable(),
  at: Instant,
  seenAt: Instant.nullable(),
});
export type Notice = z.infer<typeof Notice>;

export const listNotices = route({
  method: "GET",
  path: "/notices",
  says: "What one should know, the latest first, and how many of it one has not seen.",
  needs: "light",
  query: z.object({ cursor: Cursor.optional() }),
  answer: z.object({ rows: z.array(Notice), next: Cursor.nullable(), unseen: z.number().int() }),
});
export const seeNotices = route({
  method: "PUT",
  path: "/notices/seen",
  says: "Note that one has seen these, or all of them.",
  needs: "light",
  body: z.object({ ids: z.array(Id).max(100).optional() }),
  answer: z.object({ unseen: z.number().int() }),
});

/** How a kind reaches one: in the app, by mail, both or not at all. */
export const NoticeWay = z.object({ kind: NoticeKind, inApp: z.boolean(), byMail: z.boolean() });
export type NoticeWay = z.infer<typeof NoticeWay>;
export const readNoticeWays = route({
  method: "GET",
  path: "/notices/ways",
  says: "How each kind of notice reaches one.",
  needs: "light",
  answer: z.object({ rows: z.array(NoticeWay) }),
});
export const changeNoticeWays = route({
  method: "PATCH",
  path: "/notices/ways",
  says: "Change how kinds of notices reach one.",
  needs: "light",
  body: z.object({ rows: z.array(NoticeWay).min(1).max(20) }),
  answer: z.object({ rows: z.array(NoticeWay) }),
});
