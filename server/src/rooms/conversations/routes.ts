import * as contract from "@guli/contract";
import { serve, serveRaw, type Served } from "../../core/http/serving.ts";
import { bring, giveFile, giveRaw } from "./attaching.ts";
import { change, changeMany } from "./changing.ts";
import { keepDraft, throwAway } from "./drafting.ts";
import { countViews, list } from "./listing.ts";
import { note } from "./noting.ts";
import { earlier, open } from "./opening.ts";
import { conversationFor, messageFor } from "./finding.ts";
import { showPresence } from "./presence.ts";
import { markRead } from "./reading.ts";
import { correctMood } from "./reading-moods.ts";
import { savedAndTagRoutes } from "./saved-routes.ts";
import { findCustomers, search } from "./searching.ts";
import { showHtml } from "./showing-html.ts";
import { versionsOf } from "./store/versions.ts";
import { retry, takeBack } from "./taking-back.ts";
import { timeline } from "./timeline.ts";

const done = async (work: Promise<unknown>) => {
  await work;
  return {};
};

export const routes: Served[] = [
  serve(contract.listConversations, ({ desk, who, query }) => list(desk, who, query)),
  serve(contract.countViews, ({ desk, who }) => desk.read(who.workspaceId, (tx) => countViews(tx, who.personId))),
  serve(contract.openConversation, ({ desk, who, params }) => open(desk, who, params.id)),
  serve(contract.listMessages, ({ desk, who, params, query }) => earlier(desk, who, { id: params.id, before: query.before })),
  serve(contract.takeReplyBack, ({ desk, who, params }) => takeBack(desk, who, params.id)),
  serve(contract.retryReply, ({ desk, who, params }) => retry(desk, who, params.id)),
  serve(contract.writeNote, ({ desk, who, params, body }) => note(desk, who, { ...body, conversationId: params.id })),
  serve(contract.changeConversation, ({ desk, who, params, body }) => change(desk, who, { id: params.id, change: body })),
  serve(contract.changeMany, async ({ desk, who, body }) => ({ rows: await changeMany(desk, who, body) })),
  serve(contract.markRead, ({ desk, who, params, body }) => done(markRead(desk, who, { conversationId: params.id, until: body.until }))),
  serve(contract.showPresence, async ({ desk, who, params, body }) => {
    await desk.read(who.workspaceId, (tx) => conversationFor(tx, params.id));
    showPresence(desk, who, { conversationId: params.id, doing: body.doing });
    return {};
  }),
  serve(contract.saveDraft, ({ desk, who, params, body }) => keepDraft(desk, who, { ...body, conversationId: params.id })),
  serve(contract.dropDraft, ({ desk, who, params }) => done(throwAway(desk, who, params.id))),
  serve(contract.uploadAttachment, ({ desk, who, query, request }) =>
    bring(desk, who.workspaceId, { by: who.personId, file: { ...query, content: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0) } }),
  ),
  serveRaw(contract.readAttachment, ({ desk, who, params, query, reply }) => giveFile(desk, who, { id: params.id, inline: query.inline ?? false, reply })),
  serveRaw(contract.readMessageHtml, ({ desk, who, params, query, reply }) =>
    showHtml(desk, who, { id: params.id, images: query.images ?? false, quoted: query.quoted ?? false, reply }),
  ),
  serveRaw(contract.readRawMessage, ({ desk, who, params, reply }) => giveRaw(desk, who, { id: params.id, reply })),
  serve(contract.listVersions, ({ desk, who, params }) =>
    desk.read(who.workspaceId, async (tx) => {
      await messageFor(tx, params.id);
      return { rows: await versionsOf(tx, params.id) };
    }),
  ),
  serve(contract.correctMood, ({ desk, who, params, body }) => correctMood(desk, who, { messageId: params.id, mood: body.mood })),
  serve(contract.searchAll, ({ desk, who, query }) => search(desk, who, query)),
  serve(contract.listCustomers, ({ desk, who, query }) => findCustomers(desk, who, query)),
  serve(contract.readTimeline, ({ desk, who, params, query }) => timeline(desk, who, { customerId: params.id, cursor: query.cursor })),
  ...savedAndTagRoutes,
];
