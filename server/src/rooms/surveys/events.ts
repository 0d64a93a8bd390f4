import type { Compared } from "@guli/contract";

type About = { invitationId: string; conversationId: string; customerId: string };

declare module "../../core/events/types.ts" {
  interface Facts {
    "survey.invited": About;
    /** As the answer now stands; `again`: they had answered before. Null was not asked or not answered. */
    "survey.answered": About & {
      satisfaction: number | null;
      ease: number | null;
      expectation: Compared | null;
      recommend: number | null;
      again: boolean;
      /** They are dissatisfied, or their words are angry: somebody should look. */
      low: boolean;
    };
    "survey.stopped": { customerId: string; stopped: boolean };
    "expectation.noted": { conversationId: string; customerId: string };
  }
}
