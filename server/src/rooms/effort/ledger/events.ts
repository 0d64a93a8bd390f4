import type { EffortKind } from "@guli/contract";

declare module "../../../core/events/types.ts" {
  interface Facts {
    /** What a conversation cost the customer was counted anew and is different. `kinds`: those that it has by now; `sum`: of their weights. */
    "effort.counted": { conversationId: string; customerId: string; kinds: EffortKind[]; sum: number };
    /** A person said otherwise; `becomes` null: nothing of the sort. `takenBack`: they said so before, and no longer do. */
    "effort.corrected": { conversationId: string; messageId: string; kind: EffortKind; becomes: EffortKind | null; takenBack: boolean };
  }
}
