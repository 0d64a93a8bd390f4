import { z } from "zod";
import { ById, Id, Instant, Language, Paging, pageOf } from "./basics.ts";
import { CustomerBrief } from "./customers.ts";
import { route } from "./route.ts";

/** It was more than was expected of it, or less. */
export const StoryKind = z.enum(["exceeded", "fell-short"]);
export type StoryKind = z.infer<typeof StoryKind>;
export const StoryAbout = z.enum(["us", "another"]);
export type StoryAbout = z.infer<typeof StoryAbout>;
export const StoryState = z.enum(["waiting", "shown", "declined"]);
export type StoryState = z.infer<typeof StoryState>;
/** asked: the writer asked for it. */
export const StoryReason = z.enum(["spam", "insult", "person", "off-topic", "untrue", "asked", "other"]);
export type StoryReason = z.infer<typeof StoryReason>;

/** asked: a link went to the address that was given · confirmed: whoever has it said that the story is theirs · denied: that it is not. */
export const StoryProof = z.enum(["asked", "confirmed", "denied"]);
export type StoryProof = z.infer<typeof StoryProof>;

/** A part of the words, from and until (not including) in UTF-16 units. */
const Span = z.tuple([z.number().int().min(0), z.number().int().min(1)]);

export const Story = z.object({
  id: Id,
  kind: StoryKind,
  about: StoryAbout,
  words: z.string(),
  called: z.string(),
  language: Language,
  state: StoryState,
  /** What names a person and is shown as […]: nothing else of the words is ever changed. */
  hidden: z.array(Span),
  /** What looks as if it named a person. */
  suspected: z.array(Span),
  reason: StoryReason.nullable(),
  note: z.string().nullable(),
  decidedBy: Id.nullable(),
  decidedAt: Instant.nullable(),
  sentAt: Instant,
  /** Null: no address was given; then the writer is known by a link from a conversation, or not at all. */
  proof: StoryProof.nullable(),
  /** Known where it was written behind a link from a conversation, or confirmed from an address of theirs. */
  customer: CustomerBrief.nullable(),
  conversationId: Id.nullable(),
});
export type Story = z.infer<typeof Story>;

export const StorySettings = z.object({
  on: z.boolean(),
  /** Of the business's own, by language; what is missing is said in our words. */
  intro: z.partialRecord(Language, z.string().trim().min(1).max(1000)),
});
export type StorySettings = z.infer<typeof StorySettings>;
const Shown = StorySettings.extend({ url: z.string() });
export type StorySettingsShown = z.infer<typeof Shown>;

export const readStorySettings = route({ method: "GET", path: "/stories/settings", says: "The public page of stories.", needs: "light", answer: Shown });
export const changeStorySettings = route({
  method: "PATCH",
  path: "/stories/settings",
  says: "Open or close the public page of stories, and say on it what you want.",
  needs: "lead",
  body: StorySettings.partial(),
  answer: Shown,
});
export const listStories = route({
  method: "GET",
  path: "/stories",
  says: "What people told, the latest first.",
  needs: "light",
  query: Paging.extend({ state: StoryState.default("waiting"), kind: StoryKind.optional() }),
  answer: pageOf(Story),
});
export const countStories = route({
  method: "GET",
  path: "/stories/count",
  says: "How many stories there are of each kind.",
  needs: "light",
  answer: z.object({ waiting: z.number().int(), shown: z.number().int(), declined: z.number().int() }),
});
export const showStory = route({
  method: "POST",
  path: "/stories/:id/show",
  says: "Show it on the public page; of its words only what names a person can be hidden.",
  needs: "agent",
  params: ById,
  body: z.object({ hidden: z.array(Span).max(100).default([]) }),
  answer: Story,
  refuses: ["story.not-found"],
});
export const declineStory = route({
  method: "POST",
  path: "/stories/:id/decline",
  says: "Do not show it, or no longer, and say why.",
  needs: "agent",
  params: ById,
  body: z.object({ reason: StoryReason, note: z.string().trim().max(500).default("") }),
  answer: Story,
  refuses: ["story.not-found"],
});
export const undecideStory = route({
  method: "POST",
  path: "/stories/:id/undecide",
  says: "Take back what was decided: it waits again.",
  needs: "agent",
  params: ById,
  answer: Story,
  refuses: ["story.not-found"],
});
export const giveStoryLink = route({
  method: "POST",
  path: "/conversations/:id/story-link",
  says: "A link for this customer to tell their story, with words in their language. Everybody may be asked, not the happy alone.",
  needs: "agent",
  params: ById,
  answer: z.object({ url: z.string(), words: z.string() }),
  refuses: ["conversation.not-found", "story.off"],
});
