type About = { stepId: string; conversationId: string; customerId: string; dueAt: string };

declare module "../../../core/events/types.ts" {
  interface Facts {
    /** `personId`: whose it is; null where it is a team's or nobody's. */
    "step.taken-over": About & { personId: string | null };
    /** It became somebody's, or is due at another time. */
    "step.changed": About & { personId: string | null };
    "step.done": About & { late: boolean };
    "step.dropped": About;
    "step.reopened": About;
    /** `personIds`: who is to be told. */
    "step.late": About & { personIds: string[] };
    "step.escalated": About & { personIds: string[] };
  }
}
export {};
