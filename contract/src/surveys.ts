import { z } from "zod";
import { ById, Flag, Id, Instant, Language, Paging, pageOf } from "./basics.ts";
import { ChannelKind } from "./channels.ts";
import { CustomerBrief } from "./customers.ts";
import { route } from "./route.ts";

/** satisfaction: 1–5 · ease: 1–7, how much they agree that it was made easy · expectation: less than, as, or more than expected · recommend: 0–10. */
export const SurveyQuestion = z.enum(["satisfaction", "ease", "expectation", "recommend"]);
export type SurveyQuestion = z.infer<typeof SurveyQuestion>;

/** Compared with what they had expected, it was … */
export const Compared = z.enum(["less", "as", "more"]);
export type Compared = z.infer<typeof Compared>;

/** How it is asked on one kind of channel. */
export const SurveyWay = z.object({
  on: z.boolean(),
  /** After it was resolved. */
  delayMinutes: z
    .number()
    .int()
    .min(1)
    .max(60 * 24 * 7),
  /** The first can be answered with one tap; free words can always be added. */
  questions: z.array(SurveyQuestion).min(1).max(4),
});
export type SurveyWay = z.infer<typeof SurveyWay>;

/** The sentence with which it begins; `{{business}}` becomes the name. */
const Opening = z.string().trim().min(1).max(300);

export const SurveySettings = z.object({
  /** Off until somebody has read what is sent: it writes in the name of the business. */
  on: z.boolean(),
  /** Nobody is asked twice within so many days. */
  quietDays: z.number().int().min(0).max(365),
  /** Nobody is asked between these hours of their own clock. */
  night: z.object({ from: z.number().int().min(0).max(23), until: z.number().int().min(0).max(23) }),
  ways: z.record(ChannelKind, SurveyWay),
  offChannelIds: z.array(Id).max(200),
  /** By language; what is missing is said in our words. */
  openings: z.partialRecord(Language, Opening),
});
export type SurveySettings = z.infer<typeof SurveySettings>;

/** With what was shipped, for those who want it back. */
const Settings = SurveySettings.extend({ shipped: z.record(Language, z.string()) });
export type SurveySettingsShown = z.infer<typeof Settings>;

export const readSurveySettings = route({
  method: "GET",
  path: "/surveys/settings",
  says: "What customers are asked after a matter was solved, when, and where.",
  needs: "lead",
  answer: Settings,
});
export const changeSurveySettings = route({
  method: "PATCH",
  path: "/surveys/settings",
  says: "Change it. What was sent before can still be answered.",
  needs: "lead",
  body: z.object({
    on: z.boolean().optional(),
    quietDays: SurveySettings.shape.quietDays.optional(),
    night: SurveySettings.shape.night.optional(),
    /** Kinds that are not named stay as they are. */
    ways: z.partialRecord(ChannelKind, SurveyWay).optional(),
    offChannelIds: SurveySettings.shape.offChannelIds.optional(),
    /** Null: back to what was shipped. */
    openings: z.partialRecord(Language, Opening.nullable()).optional(),
  }),
  answer: Settings,
  refuses: ["channel.not-found"],
});
export const previewSurvey = route({
  method: "POST",
  path: "/surveys/preview",
  says: "What a customer would be sent on this kind of channel, in this language.",
  needs: "lead",
  body: z.object({ kind: ChannelKind, language: Language, questions: SurveyWay.shape.questions, opening: Opening.nullable().default(null) }),
  answer: z.object({
    text: z.string(),
    /** Buttons below it, where the channel has them. */
    options: z.array(z.string()),
    /** What the page behind the link asks. */
    asks: z.array(z.object({ question: SurveyQuestion, text: z.string(), low: z.string(), high: z.string() })),
  }),
});

/** As it stands now; null was not asked or not answered. */
export const SurveyAnswer = z.object({
  satisfaction: z.number().int().min(1).max(5).nullable(),
  ease: z.number().int().min(1).max(7).nullable(),
  expectation: Compared.nullable(),
  recommend: z.number().int().min(0).max(10).nullable(),
  words: z.string(),
});
export type SurveyAnswer = z.infer<typeof SurveyAnswer>;

/** Why somebody was not asked. */
export const SurveyDropped = z.enum(["reopened", "unanswered", "off", "spam", "blocked", "robot", "stopped", "quiet", "no-way", "window-closed", "too-late"]);
export type SurveyDropped = z.infer<typeof SurveyDropped>;

export const SurveyShown = z.object({
  id: Id,
  resolvedAt: Instant,
  /** When it goes out; null once that is decided. */
  dueAt: Instant.nullable(),
  dropped: SurveyDropped.nullable(),
  sentAt: Instant.nullable(),
  questions: z.array(SurveyQuestion),
  answeredAt: Instant.nullable(),
  /** How often they changed it since. */
  changes: z.number().int(),
  answer: SurveyAnswer.nullable(),
});
export type SurveyShown = z.infer<typeof SurveyShown>;

/** What they expect: an answer or a solution by some time, or what somebody promised; none: nothing in particular. */
export const Expected = z.enum(["answer", "solution", "promised", "none"]);
export type Expected = z.infer<typeof Expected>;
/** words: read from what they wrote · question: they were asked · person: noted by somebody here. */
export const NotedExpectation = z.object({
  how: z.enum(["words", "question", "person"]),
  /** likely: their words may mean something else. */
  sure: z.enum(["sure", "likely"]),
  what: Expected,
  by: Instant.nullable(),
  words: z.string(),
  personId: Id.nullable(),
  at: Instant,
});
export type NotedExpectation = z.infer<typeof NotedExpectation>;

const AboutConversation = z.object({
  /** What counts; null where nothing is known. */
  expectation: NotedExpectation.nullable(),
  /** The latest first. */
  surveys: z.array(SurveyShown).max(20),
  /** They want to be asked no more. */
  stopped: z.boolean(),
  /** What the customer answered elsewhere, the latest first. */
  before: z.array(SurveyAnswer.extend({ conversationId: Id, answeredAt: Instant })).max(3),
});
export type AboutSurveys = z.infer<typeof AboutConversation>;

export const readSurveys = route({
  method: "GET",
  path: "/conversations/:id/surveys",
  says: "What a customer expected, what they were asked, and what they answered.",
  needs: "light",
  params: ById,
  answer: AboutConversation,
  refuses: ["conversation.not-found"],
});
export const noteExpectation = route({
  method: "PUT",
  path: "/conversations/:id/expectation",
  says: "Note what the customer expects; `none` where what was read from their words is not so.",
  needs: "agent",
  params: ById,
  body: z.object({ what: Expected, by: Instant.nullable().default(null), words: z.string().trim().max(500).default("") }),
  answer: AboutConversation,
  refuses: ["conversation.not-found"],
});
export const askExpectation = route({
  method: "POST",
  path: "/conversations/:id/expectation-question",
  says: "Ask the customer by when they need it, in their language; they answer with one tap.",
  needs: "agent",
  params: ById,
  answer: AboutConversation,
  refuses: ["conversation.not-found", "reply.no-way", "reply.window-closed", "channel.off", "survey.asked-already"],
});
export const stopSurveys = route({
  method: "PUT",
  path: "/customers/:id/survey-stop",
  says: "Ask this customer no more, or again.",
  needs: "agent",
  params: ById,
  body: z.object({ stopped: z.boolean() }),
  answer: z.object({ stopped: z.boolean() }),
  refuses: ["customer.not-found"],
});

export const SurveyRow = SurveyAnswer.extend({
  id: Id,
  conversationId: Id,
  number: z.number().int(),
  subject: z.string(),
  customer: CustomerBrief,
  kind: ChannelKind,
  teamId: Id.nullable(),
  personId: Id.nullable(),
  answeredAt: Instant,
  changedAt: Instant,
});
export type SurveyRow = z.infer<typeof SurveyRow>;

export const listSurveyAnswers = route({
  method: "GET",
  path: "/survey-answers",
  says: "What customers answered, the latest first.",
  needs: "agent",
  query: Paging.extend({
    kind: ChannelKind.optional(),
    /** low: satisfaction 1 or 2 · high: 4 or 5. */
    mood: z.enum(["low", "high"]).optional(),
    expectation: Compared.optional(),
    words: Flag.optional(),
  }),
  answer: pageOf(SurveyRow),
});
