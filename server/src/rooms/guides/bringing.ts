import type { GuideFile } from "@guli/contract";
import type { FastifyReply } from "fastify";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { hashOf, keepFiles } from "../../core/files.ts";
import { newId } from "../../core/ids.ts";
import { found, refuse } from "../../core/refusal.ts";
import { sendFile } from "../conversations/index.ts";
import { kindOf } from "./rules/kinds.ts";
import { withoutTraces } from "./rules/traces/traces.ts";
import * as store from "./store/files.ts";

/** Keep a picture or a video, without where and when it was taken. What it is, its bytes say. Refuses with `attachment.too-large` and `guide-file.kind`. */
export async function bringFile(desk: Desk, workspaceId: string, { filename, content }: { filename: string; content: Buffer }): Promise<GuideFile> {
  if (content.length > desk.config.maxAttachmentBytes) refuse("attachment.too-large");
  const kind = kindOf(content) ?? refuse("guide-file.kind");
  const bare = withoutTraces(content, kind.contentType) ?? refuse("guide-file.kind");
  const held = await desk.files.hold(workspaceId, bare);
  return desk.transaction(workspaceId, async (tx) => {
    await keepFiles(tx, [held]);
    return store.putFile(tx, { id: newId(), hash: held.hash, filename: filename.slice(0, 255), size: bare.length, ...kind });
  });
}

/** What would become of a picture or a video if it were brought; null for what is not taken. Nothing is kept. */
export async function tryFile(desk: Desk, workspaceId: string, content: Buffer): Promise<{ fileId: string; contentType: string } | null> {
  const kind = content.length > desk.config.maxAttachmentBytes ? null : kindOf(content);
  const bare = kind && withoutTraces(content, kind.contentType);
  const known = bare && (await desk.read(workspaceId, (tx) => store.fileByHash(tx, hashOf(bare))));
  return bare && { fileId: known ?? newId(), contentType: kind.contentType };
}

/** For those who work here, also while no customer may see it. */
export async function giveFile(desk: Desk, who: Who, { id, reply }: { id: string; reply: FastifyReply }): Promise<FastifyReply> {
  const file = await desk.read(who.workspaceId, async (tx) => found((await store.filesById(tx, [id])).get(id), "guide-file.not-found"));
  return sendFile(desk, who.workspaceId, { file, inline: true, cache: "private, max-age=86400, immutable", reply });
}

/** For anybody, once a text with it was published. */
export async function giveOpenFile(desk: Desk, workspaceId: string, { id, reply }: { id: string; reply: FastifyReply }): Promise<FastifyReply> {
  const file = await desk.read(workspaceId, async (tx) => (await store.filesById(tx, [id])).get(id));
  if (!file?.isPublic) refuse("guide-file.not-found");
  return sendFile(desk, workspaceId, { file, inline: true, cache: "public, max-age=31536000, immutable", reply });
}
