import { z } from "zod";
import { ById, Id, Instant } from "./basics.ts";
import { CoachRule, CoachVirtue, Offset } from "./coaching.ts";
import { Mood } from "./conversations.ts";
import { route } from "./route.ts";

/* What is learned. Each week begins on its Monday, in UTC. Replies that were taken back do not count. */

/** How often a rule was broken in replies that left. `replies`: those that the rule is about, so that a share can be made. */
export const RuleFigures = z.object({ replies: z.number().int(), flagged: z.number().int(), overridden: z.number().int() });
export const LearnedWeek = z.object({
  week: z.iso.date(),
  replies: z.number().int(),
  /** Replies to customers who were dissatisfied or angry. */
  toUpset: z.number().int(),
  /** Replies without any finding. */
  clean: z.number().int(),
  rules: z.record(CoachRule, RuleFigures),
  strengths: z.record(CoachVirtue, z.number().int()),
});
export type LearnedWeek = z.infer<typeof LearnedWeek>;

/** The words of a reply that broke a rule or did well, with a little around them; the marks are UTF-16 offsets in `quote`. */
const Example = z.object({
  rule: CoachRule.nullable(),
  virtue: CoachVirtue.nullable(),
  quote: z.string(),
  start: Offset,
  end: Offset,
  mood: Mood,
  language: z.string().nullable(),
  overridden: z.string().nullable(),
});
export const OwnExample = Example.extend({ conversationId: Id, messageId: Id, at: Instant });
/** Who wrote it and where is said only of those who share their examples. */
export const TeamExample = Example.extend({ week: z.iso.date(), by: z.object({ personId: Id, conversationId: Id, messageId: Id }).nullable() });

const LearningQuery = z.object({ weeks: z.coerce.number().int().min(1).max(53).default(12), rule: CoachRule.optional() });
export const readOwnLearning = route({
  method: "GET",
  path: "/coach/learning",
  says: "What the coach saw in one's own replies, week by week, and the latest examples; for oneself alone.",
  needs: "agent",
  query: LearningQuery,
  answer: z.object({ weeks: z.array(LearnedWeek), examples: z.array(OwnExample), shares: z.boolean() }),
});
export const shareExamples = route({
  method: "PUT",
  path: "/coach/sharing",
  says: "Whether one's name stands beside one's own examples when the team talks about them.",
  needs: "agent",
  body: z.object({ shares: z.boolean() }),
  answer: z.object({ shares: z.boolean() }),
});
export const readTeamLearning = route({
  method: "GET",
  path: "/coach/learning/teams/:id",
  says: "What the coach saw in the replies of a team, summed over its people, with examples to talk about.",
  needs: "lead",
  params: ById,
  query: LearningQuery,
  answer: z.object({
    weeks: z.array(LearnedWeek),
    /** The weeks in which somebody wrote, but fewer than three: their figures are noughts, so that nobody is read out of them. */
    withheld: z.array(z.iso.date()),
    /** How many people wrote in all these weeks. */
    people: z.number().int(),
    examples: z.array(TeamExample),
  }),
  refuses: ["team.not-found"],
});
