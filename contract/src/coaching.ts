import { z } from "zod";
import { ById, Id, Instant } from "./basics.ts";
import { Mood } from "./conversations.ts";
import { route } from "./route.ts";

/** In which the coach speaks; `uz-Cyrl` is made from `uz` by who shows it. */
export const CoachLanguage = z.enum(["ka", "uz", "ru", "en"]);
/** What a reply should bring about; it decides the order of good and bad news. */
export const Aim = z.enum(["satisfaction", "action"]);
export type Aim = z.infer<typeof Aim>;
export const CoachRule = z.enum([
  "raised-voice",
  "not-listening",
  "stubborn",
  "single-option",
  "calm-down",
  "no-empathy",
  "blame",
  "news-order",
  "customer-effort",
  "no-name",
  "no-thanks",
  "no-next-step",
]);
export type CoachRule = z.infer<typeof CoachRule>;
export const CoachSeverity = z.enum(["must", "should", "could"]);
/** What a draft can do well. */
export const CoachVirtue = z.enum(["names", "apologises", "acknowledges", "offers-choice", "takes-over", "next-step", "solves", "thanks"]);
export type CoachVirtue = z.infer<typeof CoachVirtue>;

export const Offset = z.number().int().min(0);
/** `start` and `end` are UTF-16 offsets into the draft; something missing has an empty span where it belongs. */
export const CoachFinding = z.object({
  rule: CoachRule,
  severity: CoachSeverity,
  start: Offset,
  end: Offset,
  message: z.string(),
  suggestion: z.object({ start: Offset, end: Offset, text: z.string() }).nullable(),
});
export type CoachFinding = z.infer<typeof CoachFinding>;
export const CoachStrength = z.object({ virtue: CoachVirtue, start: Offset, end: Offset, message: z.string() });
export const CoachReview = z.object({
  language: z.string().nullable(),
  /** What the draft itself seems to want to bring about. */
  aim: Aim,
  findings: z.array(CoachFinding),
  strengths: z.array(CoachStrength),
});
export type CoachReview = z.infer<typeof CoachReview>;

const Text = z.string().max(200_000);
/** A draft with what it answers (docs/guide/coach.md); only the draft has to be there. */
export const CoachInput = z.object({
  draft: Text,
  /** BCP 47; found out when absent. */
  language: z.string().max(35).nullish(),
  /** The mood of the customer's latest message; read from the thread when absent. */
  customer: z.object({ name: z.string().max(200).nullish(), mood: Mood.nullish() }).nullish(),
  /** Earlier messages, oldest first. */
  thread: z
    .array(z.object({ from: z.enum(["customer", "agent"]), text: Text }))
    .max(500)
    .nullish(),
  /** What the customer has given elsewhere, so that it need not be asked for again. */
  given: z
    .array(z.enum(["number", "phone", "email", "date", "address", "name", "photo"]))
    .max(20)
    .nullish(),
  aim: Aim.nullish(),
  /** The language in which the coach speaks to the agent; the draft's own when absent. */
  speaks: CoachLanguage.nullish(),
});
export type CoachInput = z.infer<typeof CoachInput>;

export const MoodInput = z.object({ text: Text, /** The customer's earlier messages, oldest first. */ earlier: z.array(Text).max(100).nullish() });
export const MoodReading = z.object({
  /** BCP 47; null when it could not be told. */
  language: z.string().nullable(),
  mood: Mood,
  /** From 0 (serene) to 1 (furious). */
  score: z.number(),
  cues: z.array(z.object({ start: Offset, end: Offset, toward: Mood })),
});

export const reviewDraft = route({
  method: "POST",
  path: "/coach/review",
  says: "What in a draft would make an upset customer more upset, and what it does well. Nothing is kept.",
  needs: "light",
  body: CoachInput,
  answer: CoachReview,
});
export const readMood = route({
  method: "POST",
  path: "/coach/mood",
  says: "How upset a customer's message is, and by which words one sees it. Nothing is kept.",
  needs: "light",
  body: MoodInput,
  answer: MoodReading,
});

/** off: not looked at · hint: shown · warn: shown before the reply leaves · must: resolved, or overridden with a reason, before it leaves. */
export const CoachLevel = z.enum(["off", "hint", "warn", "must"]);
export type CoachLevel = z.infer<typeof CoachLevel>;
/** For each rule and mood of the customer. */
export const CoachLevels = z.record(CoachRule, z.record(Mood, CoachLevel));
export type CoachLevels = z.infer<typeof CoachLevels>;

export const CoachSettings = z.object({
  levels: CoachLevels,
  /** What stands where nobody has chosen. */
  defaults: CoachLevels,
  /** How far corrections of moods moved this business's own thresholds, in log-odds within ±1; positive is slower to see the mood. */
  moodShift: z.object({ dissatisfied: z.number(), angry: z.number(), corrections: z.number().int() }),
  changedAt: Instant.nullable(),
  changedBy: Id.nullable(),
});
export type CoachSettings = z.infer<typeof CoachSettings>;

export const readCoachSettings = route({
  method: "GET",
  path: "/coach/settings",
  says: "Which findings are hints, warnings, or must be resolved.",
  needs: "light",
  answer: CoachSettings,
});
export const changeCoachSettings = route({
  method: "PATCH",
  path: "/coach/settings",
  says: "Choose levels for rules and moods; what is not named stays.",
  needs: "lead",
  body: z.object({
    levels: z
      .array(z.object({ rule: CoachRule, mood: Mood, level: CoachLevel }))
      .min(1)
      .max(36),
  }),
  answer: CoachSettings,
});

/** What the coach saw in a reply that left; the offsets are in the message's text. Its sentences are made anew by whoever shows it, in their language. */
export const KeptReview = z.object({
  /** Of the customer, as the reply answered it. */
  mood: Mood,
  aim: Aim,
  language: z.string().nullable(),
  findings: z.array(
    CoachFinding.pick({ rule: true, severity: true, start: true, end: true }).extend({
      level: CoachLevel.exclude(["off"]),
      /** The reason why it left all the same. */
      overridden: z.string().nullable(),
    }),
  ),
  strengths: z.array(CoachStrength.omit({ message: true })),
  /** The version of the coach that saw it. */
  coach: z.string(),
  at: Instant,
});
export type KeptReview = z.infer<typeof KeptReview>;
export const readReview = route({
  method: "GET",
  path: "/messages/:id/review",
  says: "What the coach saw in a reply of one's own when it was sent; for oneself alone.",
  needs: "agent",
  params: ById,
  answer: KeptReview,
  refuses: ["review.not-found"],
});

/** A model that reads drafts a second time, at any address that speaks the protocol of OpenAI's chat completions. Off until an owner switches it on. */
export const SecondReader = z.object({
  on: z.boolean(),
  /** Shown to owners only: "https://models.example/v1". */
  endpoint: z.string().nullable(),
  model: z.string().nullable(),
  hasKey: z.boolean(),
  /** Who agreed that customers' words leave the house to this address, and when. */
  consent: z.object({ personId: Id, at: Instant }).nullable(),
});
export type SecondReader = z.infer<typeof SecondReader>;

export const readSecondReader = route({
  method: "GET",
  path: "/coach/second-reader",
  says: "Whether a model reads drafts a second time, and who agreed to it.",
  needs: "light",
  answer: SecondReader,
});
export const changeSecondReader = route({
  method: "PUT",
  path: "/coach/second-reader",
  says: "Set up the second reader. To switch it on for an address, agree that customers' data leaves the house.",
  needs: "owner",
  body: z.object({
    on: z.boolean(),
    /** The address before `/chat/completions`. */
    endpoint: z.url({ protocol: /^https?$/ }).max(500),
    model: z.string().trim().min(1).max(200),
    /** Left out: the one that is kept stays, as long as the address does. Null: there is none. */
    key: z.string().trim().max(500).nullable().optional(),
    consent: z.literal("customers-data-leaves-the-house").optional(),
  }),
  answer: SecondReader,
  refuses: ["second-reader.no-consent", "second-reader.address-forbidden"],
});

/** What became of asking. Only with `read` there is something to show. */
export const ReadingOutcome = z.enum(["read", "timed-out", "unreachable", "address-forbidden", "refused", "rate-limited", "failed", "too-large", "malformed"]);
export const SecondReading = z.object({
  outcome: ReadingOutcome,
  /** The HTTP status, or the network's own word. */
  detail: z.string().nullable(),
  /** Where the model asks to wait: after how many seconds it may be asked again. */
  retryAfter: z.number().int().nullable(),
  findings: z.array(CoachFinding),
  /** Another wording, with what the coach itself says of it; none where the coach finds it worse. */
  rewrite: z.object({ draft: z.string(), review: CoachReview }).nullable(),
});
export type SecondReading = z.infer<typeof SecondReading>;
export const readSecondTime = route({
  method: "POST",
  path: "/coach/second-reading",
  says: "Let the configured model read a draft; its findings have our form, and its rewording went through the coach. Customers' words leave the house.",
  needs: "agent",
  body: z.object({ conversationId: Id, draft: z.string().trim().min(1).max(20_000), aim: Aim.optional(), speaks: CoachLanguage.optional() }),
  answer: SecondReading,
  refuses: ["conversation.not-found", "second-reader.off"],
});
