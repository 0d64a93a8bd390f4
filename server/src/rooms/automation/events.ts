declare module "../../core/events/types.ts" {
  interface Facts {
    /** A rule acted, or was held back. */
    "automation.acted": { ruleId: string; runId: string; conversationId: string | null };
  }
}
export {};
