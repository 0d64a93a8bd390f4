declare module "../../core/events/types.ts" {
  interface Facts {
    /** They buy more seldom than they used to. */
    "customer.at-risk": { customerId: string; because: string };
    "customer.left": { customerId: string; because: "model" | "contract" | "words" | "hand" };
    "customer.back": { customerId: string };
    /** What a competitor did was noted, changed or taken out. */
    "competitor.acted": { eventId: string };
    /** A customer named a competitor in what they wrote. */
    "competitor.named": { conversationId: string; customerId: string; competitorId: string };
  }
}
export {};
