import type { GuideOutcome, Language } from "@guli/contract";

declare module "../../core/events/types.ts" {
  interface Facts {
    /** A reply with the link has left. */
    "guide.sent": { guideId: string; sendingId: string; conversationId: string };
    /**
     * What somebody said of a step, by its number and its id, or of the whole (null). `reader` is the sending, or who reads a public page on one day, made
     * unrecognisable.
     */
    "guide.read": {
      guideId: string;
      sendingId: string | null;
      conversationId: string | null;
      step: number | null;
      stepId: string | null;
      outcome: GuideOutcome;
      language: Language;
      reader: string;
      /** The line in the thread, where it was worth one. */
      messageId?: string;
    };
  }
}
