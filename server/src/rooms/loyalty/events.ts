import type { LeavingReason, StandingClass } from "@guli/contract";

declare module "../../core/events/types.ts" {
  interface Facts {
    /** They buy more seldom than they used to. */
    "customer.at-risk": { customerId: string; because: string };
    "customer.left": { customerId: string; because: "model" | "contract" | "words" | "hand" };
    "customer.back": { customerId: string };
    /** Somebody stands elsewhere than before, because they bought or because time passed; not told when definitions change. */
    "standing.changed": { customerId: string; from: StandingClass; to: StandingClass };
    /** What a competitor did was noted, changed or taken out. */
    "competitor.acted": { eventId: string };
    /** A customer named a competitor in what they wrote. */
    "competitor.named": { conversationId: string; customerId: string; competitorId: string };
    /** Why they leave is known, or known better: asked, taken from their words, or by hand. */
    "leaving.answered": { leavingId: string; customerId: string; reason: LeavingReason };
    /** Why they leave a person is to ask: the desk should not. In which thread they wrote last; null: in none. */
    "leaving.to-ask": { leavingId: string; customerId: string; conversationId: string | null };
    /** Something else about one changed. */
    "leaving.moved": { leavingId: string; customerId: string };
    /** Somebody met what keeps people from buying; null where it is only proposed that they did. */
    "barrier.met": { barrierId: string | null; customerId: string | null; conversationId: string | null };
    /** What keeps people from buying is somebody's to mend. */
    "barrier.given": { barrierId: string; ownerId: string; name: string };
    "barrier.gone": { barrierId: string };
  }
}
