import { z } from "zod";
import { ById, Id, Language, Name, listOf } from "./basics.ts";
import { Slug } from "./guides.ts";
import { route } from "./route.ts";

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
/** Without a name in any language nobody finds it again. */
const Names = GuideCollection.shape.names.refine(
  (names) => Object.values(names).some((one) => one !== undefined && one.name.trim() !== ""),
  "A topic needs a name.",
);
const CollectionFields = { names: Names, slug: Slug };

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
