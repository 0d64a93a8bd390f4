import * as contract from "@guli/contract";
import { serve, type Served } from "../../core/http/serving.ts";
import { deleteSavedReply, putSavedReply, useSavedReply } from "./saving-replies.ts";
import { savedReplies } from "./store/saved-replies.ts";
import { tags } from "./store/tags.ts";
import { changeTag, createTag, deleteTag } from "./tagging.ts";

export const savedAndTagRoutes: Served[] = [
  serve(contract.listSavedReplies, ({ desk, who }) => desk.read(who.workspaceId, async (tx) => ({ rows: await savedReplies(tx) }))),
  serve(contract.createSavedReply, ({ desk, who, body }) => putSavedReply(desk, who, { id: null, fields: body })),
  serve(contract.changeSavedReply, ({ desk, who, params, body }) => putSavedReply(desk, who, { id: params.id, fields: body })),
  serve(contract.deleteSavedReply, async ({ desk, who, params }) => {
    await deleteSavedReply(desk, who, params.id);
    return {};
  }),
  serve(contract.useSavedReply, ({ desk, who, params, body }) => useSavedReply(desk, who, { id: params.id, conversationId: body.conversationId })),
  serve(contract.listTags, ({ desk, who }) => desk.read(who.workspaceId, async (tx) => ({ rows: await tags(tx) }))),
  serve(contract.createTag, ({ desk, who, body }) => createTag(desk, who, body)),
  serve(contract.changeTag, ({ desk, who, params, body }) => changeTag(desk, who, { id: params.id, fields: body })),
  serve(contract.deleteTag, async ({ desk, who, params }) => {
    await deleteTag(desk, who, params.id);
    return {};
  }),
];
