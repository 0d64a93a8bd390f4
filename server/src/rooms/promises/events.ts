import type { PromisedWhat } from "@guli/contract";

type About = { conversationId: string; promiseId: string; what: PromisedWhat };

declare module "../../core/events/types.ts" {
  interface Facts {
    "promise.made": About & { dueAt: string | null };
    "promise.warned": About & { dueAt: string | null; personId: string | null };
    "promise.kept": About & { at: string };
    /** `dueAt` is when it was broken; they still wait. */
    "promise.broken": About & { dueAt: string; personId: string | null };
    "promise.dropped": About;
    /** `personIds`: who is to be told. */
    "promise.escalated": About & { dueAt: string; personIds: string[] };
    /** They wait still, and `share` of all customers would have expected an answer by now; `messageId` is that with which the wait began. Once each wait. */
    "patience.ran-out": { conversationId: string; messageId: string; share: number };
  }
}
