import { z } from "zod";
import { ById, Cursor, Id, Instant, Language, listOf } from "./basics.ts";
import { route } from "./route.ts";

const Title = z.string().trim().min(1).max(300);
const Reason = z.string().trim().min(1).max(500);

/** open: ours to do · done · dropped: it turned out not to be needed, or not to be possible. */
export const StepState = z.enum(["open", "done", "dropped"]);
export type StepState = z.infer<typeof StepState>;

/** How the customer hears of it. now: the desk writes to them · with-reply: an agent's reply says it · no: not this time. */
export const StepTelling = z.enum(["now", "with-reply", "no"]);
export type StepTelling = z.infer<typeof StepTelling>;

/** Why the desk did not write although it was asked to. told-before: they know · too-many: enough automatic messages went there · the others: no way to them now. */
export const NotTold = z.enum(["told-before", "too-many", "no-way", "window-closed", "channel-off"]);
export type NotTold = z.infer<typeof NotTold>;

/** What we do so that the customer need not. */
export const Step = z.object({
  id: Id,
  conversationId: Id,
  title: z.string(),
  /** What the customer reads of it; null: the title. */
  customerWords: z.string().nullable(),
  /** Who does it: somebody, or whoever of a team. Both null where they have left. */
  personId: Id.nullable(),
  teamId: Id.nullable(),
  dueAt: Instant,
  state: StepState,
  /** Why it was dropped. */
  reason: z.string().nullable(),
  origin: z.enum(["by-hand", "coach", "recovery"]),
  madeAt: Instant,
  /** Null: the desk itself. */
  madeBy: Id.nullable(),
  endedAt: Instant.nullable(),
  endedBy: Id.nullable(),
  /** Since when it is late; stays when it is done after all. */
  lateAt: Instant.nullable(),
  /** When the customer was told that we do it, and that it is done. */
  toldAt: Instant.nullable(),
  endToldAt: Instant.nullable(),
  /** Whether the desk tells them by itself once it is done. */
  tellsWhenDone: z.boolean(),
});
export type Step = z.infer<typeof Step>;

/** What an agent may put into a reply, in the customer's language. */
export const StepWords = z.object({
  language: Language,
  /** The whole of it, with the link. */
  text: z.string(),
  /** "by 18:00 on Monday, 23 November" */
  by: z.string(),
  /** A sentence with the link. */
  look: z.string(),
});
export type StepWords = z.infer<typeof StepWords>;

const Whose = { personId: Id.nullable().optional(), teamId: Id.nullable().optional() };

export const listSteps = route({
  method: "GET",
  path: "/conversations/:id/steps",
  says: "What we took over from a customer in a conversation, in order, and the page on which they can follow it.",
  needs: "light",
  params: ById,
  answer: z.object({
    rows: z.array(Step).max(100),
    /** The customer's page; null while there is nothing to see on it. */
    url: z.string().nullable(),
    /** What is chosen where nothing is said. */
    tellsWhenDone: z.boolean(),
  }),
  refuses: ["conversation.not-found"],
});
export const takeOverStep = route({
  method: "POST",
  path: "/conversations/:id/steps",
  says: "Take something over that the customer would have had to do. Without an owner it is one's own.",
  needs: "agent",
  params: ById,
  body: z.object({
    title: Title,
    customerWords: Title.nullable().default(null),
    ...Whose,
    dueAt: Instant,
    origin: z.enum(["by-hand", "coach"]).default("by-hand"),
    tell: StepTelling.default("no"),
    tellsWhenDone: z.boolean().optional(),
    /** In which language the words are wanted; the customer's where none is named. */
    language: Language.optional(),
    /** Made by the asker: the same twice is one step. */
    key: Id.optional(),
  }),
  answer: z.object({ step: Step, notTold: NotTold.nullable(), words: StepWords, url: z.string() }),
  refuses: ["conversation.not-found", "person.not-found", "team.not-found", "step.too-many", "step.key-used", "date.past"],
});
export const changeStep = route({
  method: "PATCH",
  path: "/steps/:id",
  says: "Change a step that is open: its words, whose it is, by when.",
  needs: "agent",
  params: ById,
  body: z.object({
    title: Title.optional(),
    customerWords: Title.nullable().optional(),
    ...Whose,
    dueAt: Instant.optional(),
    tellsWhenDone: z.boolean().optional(),
  }),
  answer: Step,
  refuses: ["step.not-found", "step.ended", "person.not-found", "team.not-found", "date.past"],
});
export const finishStep = route({
  method: "POST",
  path: "/steps/:id/done",
  says: "It is done. Where nothing is said the customer is told as the step says, and never twice.",
  needs: "agent",
  params: ById,
  body: z.object({ tell: StepTelling.optional() }),
  answer: z.object({ step: Step, notTold: NotTold.nullable(), words: StepWords }),
  refuses: ["step.not-found", "step.ended"],
});
export const dropStep = route({
  method: "POST",
  path: "/steps/:id/drop",
  says: "It will not be done after all, and why. The customer sees only that it is not needed any more.",
  needs: "agent",
  params: ById,
  body: z.object({ reason: Reason }),
  answer: Step,
  refuses: ["step.not-found", "step.ended"],
});
export const reopenStep = route({
  method: "POST",
  path: "/steps/:id/reopen",
  says: "It is not done after all. What the desk wanted to write is held back where it has not left yet.",
  needs: "agent",
  params: ById,
  answer: Step,
  refuses: ["step.not-found"],
});
export const undoStep = route({
  method: "DELETE",
  path: "/steps/:id",
  says: "Undo the taking over of a moment ago, as if it had never been; where the customer was told already it cannot be.",
  needs: "agent",
  params: ById,
  refuses: ["step.not-found", "step.ended", "step.too-old", "reply.gone"],
});
export const orderSteps = route({
  method: "PUT",
  path: "/conversations/:id/steps",
  says: "Put the steps of a conversation in this order; those that are not named follow as they stood.",
  needs: "agent",
  params: ById,
  body: z.object({ ids: z.array(Id).max(100) }),
  answer: listOf(Step),
  refuses: ["conversation.not-found"],
});
export const stepWords = route({
  method: "GET",
  path: "/conversations/:id/steps/words",
  says: "What an agent may put into a reply about the open steps of a conversation, in the customer's language, with the link.",
  needs: "agent",
  params: ById,
  answer: z.object({ language: Language, text: z.string() }),
  refuses: ["conversation.not-found"],
});

/** Whose steps, and which of them. */
export const StepQuery = z.object({
  whose: z.enum(["mine", "team", "all"]).default("mine"),
  state: z.enum(["open", "ended"]).default("open"),
  cursor: Cursor.optional(),
});
/** A step with the conversation that it belongs to. */
export const StepRow = z.object({
  step: Step,
  conversation: z.object({ id: Id, number: z.number().int(), subject: z.string(), customer: z.object({ id: Id, name: z.string() }) }),
});
export type StepRow = z.infer<typeof StepRow>;
export const listAllSteps = route({
  method: "GET",
  path: "/steps",
  says: "Steps across conversations: open ones by when they are due, so that what is late comes first; ended ones the latest first.",
  needs: "light",
  query: StepQuery,
  answer: z.object({ rows: z.array(StepRow), next: Cursor.nullable(), late: z.number().int() }),
});

export const StepSettings = z.object({
  /** So many days after the last step ended the customer's page goes away. */
  pageDays: z.number().int().min(1).max(3650),
  /** So many minutes after it was due the leads are told. */
  leadAfterMinutes: z.number().int().min(0).max(100_000),
  /** What a new step does where nobody says otherwise. */
  tellsWhenDone: z.boolean(),
});
export type StepSettings = z.infer<typeof StepSettings>;
export const readStepSettings = route({
  method: "GET",
  path: "/step-settings",
  says: "How long customers can look at steps, and when leads hear of late ones.",
  needs: "light",
  answer: StepSettings,
});
export const changeStepSettings = route({
  method: "PATCH",
  path: "/step-settings",
  says: "Change that.",
  needs: "lead",
  body: StepSettings.partial(),
  answer: StepSettings,
});
