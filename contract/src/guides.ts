import { z } from "zod";
import { ById, Id, Instant, Language, Name, listOf } from "./basics.ts";
import { route } from "./route.ts";

/** article: a text to be read · steps: one thing to do after another, each with "done" and "did not work". */
export const GuideKind = z.enum(["article", "steps"]);
export type GuideKind = z.infer<typeof GuideKind>;

/** The last part of an address, `return-by-courier`; of one language each is there once. Old ones lead on to the new. */
export const Slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** A place on a picture: shares of its width and height, from its upper left corner. */
const Share = z.number().min(0).max(1);
/** Drawn over a picture. `label` says what it points to, for those who cannot see it; `number` stands in it. */
const marked = { label: z.string().max(200).default(""), number: z.number().int().min(1).max(99).nullable().default(null) };
export const PictureMark = z.discriminatedUnion("shape", [
  /** `r` is a share of the width. */
  z.object({ shape: z.literal("circle"), x: Share, y: Share, r: z.number().min(0.005).max(1), ...marked }),
  z.object({ shape: z.literal("box"), x: Share, y: Share, width: Share, height: Share, ...marked }),
  /** The head is at the end. */
  z.object({ shape: z.literal("arrow"), from: z.object({ x: Share, y: Share }), to: z.object({ x: Share, y: Share }), ...marked }),
]);
export type PictureMark = z.infer<typeof PictureMark>;

export const GuidePicture = z.object({ fileId: Id, alt: z.string().max(500), marks: z.array(PictureMark).max(30).default([]) });
export type GuidePicture = z.infer<typeof GuidePicture>;
export const GuideVideo = z.object({ fileId: Id, caption: z.string().max(500).default("") });

/** Its `id` stays the same through versions and languages; left out, the desk gives it one. */
export const GuideStep = z.object({
  id: z.string().regex(/^[a-z0-9]{1,16}$/),
  title: z.string().max(200),
  /** Markdown. */
  text: z.string().max(20_000),
  picture: GuidePicture.nullable(),
  video: GuideVideo.nullable(),
});
export type GuideStep = z.infer<typeof GuideStep>;
const StepDraft = GuideStep.extend({
  id: GuideStep.shape.id.optional(),
  text: GuideStep.shape.text.default(""),
  picture: GuidePicture.nullable().default(null),
  video: GuideVideo.nullable().default(null),
});

/** What is written in one language. Body and the texts of steps are Markdown; a picture or a video in it is `![what it shows](id of the file)`. */
export const GuideContent = z.object({
  title: z.string().max(200),
  slug: Slug,
  summary: z.string().max(500),
  body: z.string().max(200_000),
  steps: z.array(GuideStep).max(60),
});
export type GuideContent = z.infer<typeof GuideContent>;

/**
 * missing: there is nothing in this language · draft: it was never published, or taken back · outdated: the main language was published anew since, and nobody
 * has said that this one still holds · current: what customers read is up to date.
 */
export const TranslationState = z.enum(["missing", "draft", "outdated", "current"]);
export type TranslationState = z.infer<typeof TranslationState>;

export const GuideTextBrief = z.object({
  language: Language,
  title: z.string(),
  slug: z.string(),
  state: TranslationState,
  /** The draft says something else than what is published. */
  changed: z.boolean(),
  /** The version that customers read; null while there is none. */
  published: z.number().int().nullable(),
  publishedAt: Instant.nullable(),
  changedAt: Instant,
  /** Where customers read it; null while they cannot. */
  url: z.string().nullable(),
});
export type GuideTextBrief = z.infer<typeof GuideTextBrief>;

export const Guide = z.object({
  id: Id,
  kind: GuideKind,
  collectionId: Id.nullable(),
  tags: z.array(z.string()),
  /** Put away: customers find it no more, what was sent can still be read by whom it was sent to. */
  archived: z.boolean(),
  createdAt: Instant,
  /** Those languages that have something. Of the help centre's other languages the translation is missing. */
  texts: z.array(GuideTextBrief),
});
export type Guide = z.infer<typeof Guide>;

/** What is being written. `version` goes up with each saving; give back the one that you have seen. */
export const GuideText = GuideContent.extend({ guideId: Id, language: Language, version: z.number().int(), brief: GuideTextBrief });
export type GuideText = z.infer<typeof GuideText>;

/** In one language: a version of which customers read the latest. */
export const GuideVersion = z.object({ version: z.number().int(), title: z.string(), publishedAt: Instant, publishedBy: Id.nullable() });
export type GuideVersion = z.infer<typeof GuideVersion>;

const Tags = z.array(Name).max(20);
const InLanguage = z.object({ id: Id, language: Language });
const guideRefuses = ["guide.not-found"] as const;
const textRefuses = ["guide.not-found", "guide.no-text"] as const;

/** Rows in the order in which customers read them: by collection and place; without one last. */
export const listGuides = route({
  method: "GET",
  path: "/guides",
  says: "Guides and articles with how far each is translated.",
  needs: "light",
  query: z.object({
    collectionId: Id.optional(),
    language: Language.optional(),
    /** With `language`: those of which the text in it stands so. */
    state: TranslationState.optional(),
    archived: z.enum(["true", "false"]).default("false"),
    /** Found as customers find them, drafts included. */
    search: z.string().max(200).optional(),
  }),
  answer: listOf(Guide),
});
export const createGuide = route({
  method: "POST",
  path: "/guides",
  says: "Begin a guide or an article, as a draft in one language.",
  needs: "agent",
  body: z.object({
    kind: GuideKind,
    title: z.string().trim().min(1).max(200),
    language: Language.optional(),
    collectionId: Id.nullable().default(null),
    tags: Tags.default([]),
  }),
  answer: Guide,
  refuses: ["collection.not-found"],
});
export const readGuide = route({
  method: "GET",
  path: "/guides/:id",
  says: "One guide with how far it is translated.",
  needs: "light",
  params: ById,
  answer: Guide,
  refuses: guideRefuses,
});
export const changeGuide = route({
  method: "PATCH",
  path: "/guides/:id",
  says: "Move a guide to a collection, tag it, put it away or take it out again.",
  needs: "agent",
  params: ById,
  body: z.object({ collectionId: Id.nullable().optional(), tags: Tags.optional(), archived: z.boolean().optional() }),
  answer: Guide,
  refuses: ["guide.not-found", "collection.not-found"],
});
export const orderGuides = route({
  method: "PUT",
  path: "/guides",
  says: "Put the guides of a collection in this order; those that are not named follow as they stood.",
  needs: "agent",
  body: z.object({ collectionId: Id.nullable(), guideIds: z.array(Id).max(2000) }),
  refuses: ["collection.not-found"],
});

export const readGuideText = route({
  method: "GET",
  path: "/guides/:id/texts/:language",
  says: "What is being written in one language.",
  needs: "light",
  params: InLanguage,
  answer: GuideText,
  refuses: textRefuses,
});
export const saveGuideText = route({
  method: "PUT",
  path: "/guides/:id/texts/:language",
  says: "Save a draft; customers go on reading what is published. Version 0 begins a language. Without a slug one is made from the title.",
  needs: "agent",
  params: InLanguage,
  body: GuideContent.extend({
    slug: Slug.optional(),
    summary: z.string().max(500).default(""),
    body: z.string().max(200_000).default(""),
    steps: z.array(StepDraft).max(60).default([]),
    version: z.number().int().min(0),
  }),
  answer: GuideText,
  refuses: ["guide.not-found", "guide.changed", "guide.slug-taken", "guide-file.not-found"],
});
export const publishGuideText = route({
  method: "POST",
  path: "/guides/:id/texts/:language/publish",
  says: "Let customers read the draft as it was seen. What they read before is kept as a version.",
  needs: "agent",
  params: InLanguage,
  body: z.object({ version: z.number().int().min(1) }),
  answer: GuideText,
  refuses: [...textRefuses, "guide.changed", "guide.empty", "guide.slug-taken"],
});
export const withdrawGuideText = route({
  method: "POST",
  path: "/guides/:id/texts/:language/withdraw",
  says: "Take a text away from customers. The draft and all versions stay.",
  needs: "agent",
  params: InLanguage,
  answer: GuideText,
  refuses: textRefuses,
});
export const confirmGuideText = route({
  method: "POST",
  path: "/guides/:id/texts/:language/confirm",
  says: "Say that a published translation still holds after the main language has changed.",
  needs: "agent",
  params: InLanguage,
  answer: GuideText,
  refuses: [...textRefuses, "guide.not-published"],
});
export const listGuideVersions = route({
  method: "GET",
  path: "/guides/:id/texts/:language/versions",
  says: "All that was ever published in one language, the latest first.",
  needs: "light",
  params: InLanguage,
  answer: listOf(GuideVersion),
  refuses: textRefuses,
});
const OneVersion = InLanguage.extend({ version: z.coerce.number().int().min(1) });
export const readGuideVersion = route({
  method: "GET",
  path: "/guides/:id/texts/:language/versions/:version",
  says: "What was published as one version.",
  needs: "light",
  params: OneVersion,
  answer: GuideContent.extend({ version: z.number().int(), publishedAt: Instant }),
  refuses: [...textRefuses, "guide.no-version"],
});
export const restoreGuideVersion = route({
  method: "POST",
  path: "/guides/:id/texts/:language/versions/:version/restore",
  says: "Make a draft of an earlier version. It reaches customers when it is published.",
  needs: "agent",
  params: OneVersion,
  answer: GuideText,
  refuses: [...textRefuses, "guide.no-version"],
});
export const previewGuideText = route({
  method: "GET",
  path: "/guides/:id/texts/:language/preview",
  says: "The draft as customers will see it, as a page for a frame.",
  needs: "light",
  params: InLanguage,
  gives: "html",
  refuses: textRefuses,
});
