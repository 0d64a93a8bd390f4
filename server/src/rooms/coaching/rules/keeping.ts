import type { Aim, CoachReview, CoachRule, CoachVirtue, Mood } from "@guli/contract";
import type { Payload } from "../../../core/events/types.ts";
import type { Weighed } from "./levels.ts";

/** A review as it is kept with its reply. */
export type KeptReview = {
  messageId: string;
  conversationId: string;
  personId: string;
  mood: Mood;
  aim: Aim;
  language: string | null;
  findings: Weighed[];
  strengths: { virtue: CoachVirtue; start: number; end: number }[];
};

export type Seen = { mood: Mood; review: CoachReview; weighed: Weighed[] };
type Written = Pick<KeptReview, "messageId" | "conversationId" | "personId">;

export function keptReview({ messageId, conversationId, personId }: Written, { mood, review, weighed }: Seen): KeptReview {
  const strengths = review.strengths.map(({ virtue, start, end }) => ({ virtue, start, end }));
  return { messageId, conversationId, personId, mood, aim: review.aim, language: review.language, findings: weighed, strengths };
}

/** What is announced of it: each rule and virtue once, and no words. */
export function coachedFact({ messageId, conversationId, mood, aim, findings, strengths }: KeptReview, coach: string): Payload<"reply.coached"> {
  const rulesOf = (some: Weighed[]): CoachRule[] => [...new Set(some.map(({ rule }) => rule))];
  return {
    conversationId,
    messageId,
    mood,
    aim,
    flagged: rulesOf(findings),
    overridden: rulesOf(findings.filter(({ overridden }) => overridden !== null)),
    strengths: [...new Set(strengths.map(({ virtue }) => virtue))],
    coach,
  };
}
