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

/** A picture or a video of guides. `width` and `height` are known of pictures. */
export const GuideFile = z.object({
  id: Id,
  filename: z.string(),
  contentType: z.string(),
  size: z.number().int(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
});
export type GuideFile = z.infer<typeof GuideFile>;
export const bringGuideFile = route({
  method: "POST",
  path: "/guide-files",
  says: "Bring a picture (PNG, JPEG, GIF, WebP, AVIF) or a video (MP4, WebM). The same content twice is one file.",
  needs: "agent",
  query: z.object({ filename: z.string().min(1).max(255) }),
  takes: "bytes",
  answer: GuideFile,
  refuses: ["attachment.too-large", "guide-file.kind"],
});
export const readGuideFile = route({
  method: "GET",
  path: "/guide-files/:id",
  says: "The picture or video itself; parts of it by `Range`.",
  needs: "light",
  params: ById,
  gives: "bytes",
  refuses: ["guide-file.not-found"],
});

export const GuideCollection = z.object({
  id: Id,
  slug: Slug,
  /** By language; where one is missing, the main language's is shown. */
  names: z.partialRecord(Language, z.object({ name: Name, about: z.string().max(300).default("") })),
  guides: z.number().int(),
});
export type GuideCollection = z.infer<typeof GuideCollection>;
const CollectionFields = { names: GuideCollection.shape.names, slug: Slug };

export const listGuideCollections = route({
  method: "GET",
  path: "/guide-collections",
  says: "The collections of guides, in order.",
  needs: "light",
  answer: listOf(GuideCollection),
});
export const createGuideCollection = route({
  method: "POST",
  path: "/guide-collections",
  says: "Add a collection at the end.",
  needs: "lead",
  body: z.object({ ...CollectionFields, slug: Slug.optional() }),
  answer: GuideCollection,
  refuses: ["collection.slug-taken"],
});
export const changeGuideCollection = route({
  method: "PATCH",
  path: "/guide-collections/:id",
  says: "Rename a collection; names of languages that are not given stay.",
  needs: "lead",
  params: ById,
  body: z.object({ names: CollectionFields.names.optional(), slug: Slug.optional() }),
  answer: GuideCollection,
  refuses: ["collection.not-found", "collection.slug-taken"],
});
export const orderGuideCollections = route({
  method: "PUT",
  path: "/guide-collections",
  says: "Put the collections in this order; those that are not named follow as they stood.",
  needs: "lead",
  body: z.object({ collectionIds: z.array(Id).max(500) }),
  answer: listOf(GuideCollection),
});
export const deleteGuideCollection = route({
  method: "DELETE",
  path: "/guide-collections/:id",
  says: "Delete a collection. Its guides stay, without one.",
  needs: "lead",
  params: ById,
  refuses: ["collection.not-found"],
});

const Texts = z.partialRecord(Language, z.string().trim().max(300));
export const HelpCentre = z.object({
  /** Whether customers can open it. Guides that are sent to them they can read in any case. */
  on: z.boolean(),
  /** Where it is, whether or not it is switched on. */
  url: z.string(),
  /** The language that the others are translated from. */
  mainLanguage: Language,
  /** In which it is offered; the main one is always among them. */
  languages: z.array(Language),
  /** `#rrggbb` */
  colour: z.string().regex(/^#[0-9a-f]{6}$/i),
  /** By language; where one is missing, the name of the business and our own words are shown. */
  titles: Texts,
  greetings: Texts,
});
export type HelpCentre = z.infer<typeof HelpCentre>;
export const readHelpCentre = route({
  method: "GET",
  path: "/help-centre",
  says: "How the help centre looks and whether it is open.",
  needs: "light",
  answer: HelpCentre,
});
export const changeHelpCentre = route({
  method: "PATCH",
  path: "/help-centre",
  says: "Open or close the help centre and say how it looks. Of titles and greetings, languages that are not given stay; an empty text takes one away.",
  needs: "lead",
  body: z.object({
    on: z.boolean().optional(),
    mainLanguage: Language.optional(),
    languages: z.array(Language).min(1).max(5).optional(),
    colour: HelpCentre.shape.colour.optional(),
    titles: Texts.optional(),
    greetings: Texts.optional(),
  }),
  answer: HelpCentre,
});
