import type { ShowingEnd } from "@guli/contract";

type About = { showingId: string; conversationId: string };

declare module "../../../core/events/types.ts" {
  interface Facts {
    /** The customer would like to show something; `messageId` is the line in the thread that says so. */
    "showing.offered": About & { messageId: string };
    "showing.asked": About & { personId: string };
    "showing.began": About & { personId: string };
    /** `seconds` is null where nothing was shown. */
    "showing.ended": About & { messageId: string | null; why: ShowingEnd; seconds: number | null };
  }
}
