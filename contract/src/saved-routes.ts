import { z } from "zod";
import { ById, Colour, Id, Name, listOf } from "./basics.ts";
import { SavedReply, Tag } from "./conversations.ts";
import { route } from "./route.ts";

const SavedReplyFields = z.object({
  title: Name,
  shortcut: z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}_-]{1,40}$/u)
    .nullable()
    .default(null),
  body: z.string().trim().min(1).max(20_000),
  language: z.string().max(10).nullable().default(null),
  teamId: Id.nullable().default(null),
});
export const listSavedReplies = route({
  method: "GET",
  path: "/saved-replies",
  says: "Saved replies, most used first.",
  needs: "light",
  answer: listOf(SavedReply),
});
export const createSavedReply = route({
  method: "POST",
  path: "/saved-replies",
  says: "Save a reply for use again.",
  needs: "agent",
  body: SavedReplyFields,
  answer: SavedReply,
  refuses: ["saved-reply.shortcut-taken", "team.not-found"],
});
export const changeSavedReply = route({
  method: "PUT",
  path: "/saved-replies/:id",
  says: "Rewrite a saved reply.",
  needs: "agent",
  params: ById,
  body: SavedReplyFields,
  answer: SavedReply,
  refuses: ["saved-reply.not-found", "saved-reply.shortcut-taken", "team.not-found"],
});
export const deleteSavedReply = route({
  method: "DELETE",
  path: "/saved-replies/:id",
  says: "Delete a saved reply.",
  needs: "agent",
  params: ById,
  refuses: ["saved-reply.not-found"],
});
export const useSavedReply = route({
  method: "POST",
  path: "/saved-replies/:id/uses",
  says: "A saved reply with its variables filled in for a conversation; counts the use.",
  needs: "agent",
  params: ById,
  body: z.object({ conversationId: Id }),
  answer: z.object({ body: z.string() }),
  refuses: ["saved-reply.not-found", "conversation.not-found"],
});

export const listTags = route({ method: "GET", path: "/tags", says: "All tags.", needs: "light", answer: listOf(Tag) });
export const createTag = route({
  method: "POST",
  path: "/tags",
  says: "Create a tag.",
  needs: "agent",
  body: z.object({ name: Name, colour: Colour.default("stone") }),
  answer: Tag,
  refuses: ["tag.name-taken"],
});
export const changeTag = route({
  method: "PATCH",
  path: "/tags/:id",
  says: "Rename or recolour a tag.",
  needs: "lead",
  params: ById,
  body: z.object({ name: Name.optional(), colour: Colour.optional() }),
  answer: Tag,
  refuses: ["tag.not-found", "tag.name-taken"],
});
export const deleteTag = route({
  method: "DELETE",
  path: "/tags/:id",
  says: "Delete a tag everywhere.",
  needs: "lead",
  params: ById,
  refuses: ["tag.not-found"],
});
