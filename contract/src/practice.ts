import { z } from "zod";
import { Id, Instant, Paging, pageOf } from "./basics.ts";
import { Aim, CoachLanguage, CoachReview, CoachRule } from "./coaching.ts";
import { Mood } from "./conversations.ts";
import { route } from "./route.ts";

export const PracticeLevel = z.enum(["easy", "middling", "hard"]);
export type PracticeLevel = z.infer<typeof PracticeLevel>;
export const Trade = z.enum(["clinic", "bank", "courier", "hotel", "restaurant", "kindergarten", "mobile", "marketplace", "utilities", "travel"]);
export type Trade = z.infer<typeof Trade>;
/** Its language comes first: "ka-clinic-lost-results". */
export const DrillId = z
  .string()
  .max(60)
  .regex(/^(en|ka|ru|uz)(-[a-z0-9]+)+$/);

/** An upset customer to answer. The customers of drills are made up. */
export const Drill = z.object({
  id: DrillId,
  language: CoachLanguage,
  level: PracticeLevel,
  trade: Trade,
  title: z.string().min(1).max(80),
  /** Who writes: their name, as the desk would know it, and what there is to know of them. */
  customer: z.object({ name: z.string().min(1).nullable(), about: z.string().min(1).max(300) }),
  mood: Mood.exclude(["calm"]),
  /** What the answer should bring about. */
  aim: Aim,
  /** Oldest first; the customer has the last word. */
  thread: z.array(z.object({ from: z.enum(["customer", "agent"]), text: z.string().min(1) })).min(1),
  /** What the agent has found out, and may promise. */
  facts: z.array(z.string().min(1)).min(2),
});
export type Drill = z.infer<typeof Drill>;

/** How it went so far with one drill. `fewest`: findings in one's best answer. */
export const DrillState = z.object({ attempts: z.number().int(), fewest: z.number().int().nullable(), lastAt: Instant.nullable() });
export const Attempt = z.object({ id: Id, drillId: DrillId, text: z.string(), review: CoachReview, at: Instant });
export type Attempt = z.infer<typeof Attempt>;
/** One sentence of a good answer, and why it is there. */
export const ModelSentence = z.object({ text: z.string().min(1), why: z.string().min(1) });

export const listDrills = route({
  method: "GET",
  path: "/practice/drills",
  says: "Upset customers to practise with, and how it went so far; for oneself alone.",
  needs: "agent",
  query: z.object({ language: CoachLanguage.optional() }),
  answer: z.object({ rows: z.array(Drill.extend({ state: DrillState })) }),
});
export const tryDrill = route({
  method: "POST",
  path: "/practice/attempts",
  says: "Answer the customer of a drill; what the coach says of it is kept with the answer, for oneself alone.",
  needs: "agent",
  body: z.object({
    drillId: DrillId,
    text: z.string().trim().min(1).max(10_000),
    /** In which the coach speaks; the language of the drill when absent. */
    speaks: CoachLanguage.optional(),
  }),
  answer: Attempt,
  refuses: ["drill.not-found"],
});
export const listAttempts = route({
  method: "GET",
  path: "/practice/attempts",
  says: "One's own attempts, newest first.",
  needs: "agent",
  query: Paging.extend({ drillId: DrillId.optional() }),
  answer: pageOf(Attempt),
});
export const readModelAnswer = route({
  method: "GET",
  path: "/practice/model-answer",
  says: "An answer to a drill that does well, with the reason for each sentence, for who has tried it.",
  needs: "agent",
  query: z.object({ drillId: DrillId, /** In which the coach says what the answer does well. */ speaks: CoachLanguage.optional() }),
  answer: z.object({ sentences: z.array(ModelSentence), review: CoachReview }),
  refuses: ["drill.not-found", "drill.not-tried"],
});

const PracticeFigures = z.object({ attempts: z.number().int(), /** Attempts without any finding. */ clean: z.number().int(), findings: z.number().int() });
export type PracticeFigures = z.infer<typeof PracticeFigures>;
/** Each week begins on its Monday, in UTC. `rules`: attempts in which each rule was broken, of all attempts of the week. */
export const PracticeWeek = z.object({
  week: z.iso.date(),
  ...PracticeFigures.shape,
  levels: z.record(PracticeLevel, PracticeFigures),
  rules: z.record(CoachRule, z.number().int()),
});
export type PracticeWeek = z.infer<typeof PracticeWeek>;

const Weeks = z.object({ weeks: z.coerce.number().int().min(1).max(53).default(12) });
export const readPractice = route({
  method: "GET",
  path: "/practice/progress",
  says: "How one's own practice goes, week by week, and whether leads may see it.",
  needs: "agent",
  query: Weeks,
  answer: z.object({ weeks: z.array(PracticeWeek), shares: z.boolean() }),
});
export const sharePractice = route({
  method: "PUT",
  path: "/practice/sharing",
  says: "Whether leads may see how one's practice goes. What one wrote stays one's own.",
  needs: "agent",
  body: z.object({ shares: z.boolean() }),
  answer: z.object({ shares: z.boolean() }),
});
export const readSharedPractice = route({
  method: "GET",
  path: "/practice/shared",
  says: "How practice goes for those who share it, and for no one else.",
  needs: "lead",
  query: Weeks,
  answer: z.object({ rows: z.array(z.object({ personId: Id, weeks: z.array(PracticeWeek) })) }),
});
