import type { Aim, CoachRule, CoachVirtue, Mood } from "@guli/contract";

declare module "../../core/events/types.ts" {
  interface Facts {
    /** What the coach saw in a reply as it was sent; `overridden`: what had to be resolved and left all the same, with a reason. */
    "reply.coached": {
      conversationId: string;
      messageId: string;
      mood: Mood;
      aim: Aim;
      flagged: CoachRule[];
      overridden: CoachRule[];
      strengths: CoachVirtue[];
      coach: string;
    };
    "second-reader.switched": { on: boolean; endpoint: string; model: string };
  }
}
