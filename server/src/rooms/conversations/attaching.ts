import type { AttachmentBrief } from "@guli/contract";
import type { FastifyReply } from "fastify";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { keepFiles } from "../../core/files.ts";
import { newId } from "../../core/ids.ts";
import { found, refuse } from "../../core/refusal.ts";
import { rangeIn } from "./rules/ranges.ts";
import { disposition, freeUntil, isUnsafe, mayBeShown, mayBringMore, safeName } from "./rules/files.ts";
import { attachments, insertAttachments, type StoredAttachment } from "./store/attachments.ts";
import { unsentOf } from "./store/leftovers.ts";
import { storedMessage } from "./store/messages.ts";

export type Brought = { filename: string; contentType: string; content: Buffer };

/** Keep a file that someone brought; it is free until a message by the same person names it. `by` is a colleague or a chat visitor. */
export async function bring(desk: Desk, workspaceId: string, { by, file }: { by: string; file: Brought }): Promise<AttachmentBrief> {
  if (file.content.length > desk.config.maxAttachmentBytes) refuse("attachment.too-large");
  const filename = safeName(file.filename);
  if (isUnsafe(filename)) refuse("attachment.unsafe", { filename: "Files of this kind are not taken." });
  const held = await desk.files.hold(workspaceId, file.content);
  const brief = {
    id: newId(),
    filename,
    contentType: safeType(file.contentType),
    size: file.content.length,
    inline: false,
    state: "here" as const,
    trouble: null,
  };
  await desk.transaction(workspaceId, async (tx) => {
    if (!mayBringMore(await unsentOf(tx, by), { size: brief.size, largest: desk.config.maxAttachmentBytes })) refuse("attachment.too-many");
    await keepFiles(tx, [held], { brought: true });
    await insertAttachments(tx, [{ ...brief, messageId: null, hash: held.hash, contentId: null, broughtBy: by, freeUntil: freeUntil(tx.now) }]);
  });
  return brief;
}

const safeType = (given: string): string => (/^[\w.+-]+\/[\w.+-]+$/.test(given) ? given.toLowerCase() : "application/octet-stream");

/** The file: pictures in place if asked, everything else as a download that no browser runs. */
export async function giveFile(desk: Desk, who: Who, { id, inline, reply }: { id: string; inline: boolean; reply: FastifyReply }): Promise<FastifyReply> {
  const file = await desk.read(who.workspaceId, async (tx) => found((await attachments(tx, [id]))[0], "attachment.not-found"));
  if (file.messageId === null && file.broughtBy !== who.personId) refuse("attachment.not-found");
  return sendFile(desk, who.workspaceId, { file, inline, reply });
}

type Sent = { file: Pick<StoredAttachment, "hash" | "filename" | "contentType" | "size">; inline: boolean; cache?: string; reply: FastifyReply };

/** A kept file, in whole or the part that is asked for. */
export async function sendFile(
  desk: Desk,
  workspaceId: string,
  { file, inline, cache = "private, max-age=86400, immutable", reply }: Sent,
): Promise<FastifyReply> {
  const shown = inline && mayBeShown(file.contentType);
  const range = rangeIn(reply.request.headers.range, file.size);
  const content = found(await desk.files.read(workspaceId, file.hash, range && range !== "beyond" ? range : undefined), "attachment.not-found");
  void reply
    .header("content-type", shown ? file.contentType : "application/octet-stream")
    .header("content-disposition", disposition(shown ? "inline" : "attachment", file.filename))
    .header("content-security-policy", "default-src 'none'; sandbox")
    .header("cache-control", cache)
    .header("accept-ranges", "bytes");
  if (range === "beyond") return reply.code(416).header("content-range", `bytes */${file.size}`).send();
  if (range === null) return reply.header("content-length", file.size).send(content);
  const { first, last } = range;
  const part = { "content-range": `bytes ${first}-${last}/${file.size}`, "content-length": last - first + 1 };
  return reply.code(206).headers(part).send(content);
}

/** The message as it came, byte for byte. */
export async function giveRaw(desk: Desk, who: Who, { id, reply }: { id: string; reply: FastifyReply }): Promise<FastifyReply> {
  const stored = await desk.read(who.workspaceId, async (tx) => found(await storedMessage(tx, id), "message.not-found"));
  const content = found(stored.rawHash && (await desk.files.read(who.workspaceId, stored.rawHash)), "message.not-found");
  return reply
    .header("content-type", "application/octet-stream")
    .header("content-disposition", disposition("attachment", `message-${id.slice(0, 8)}.${stored.channelKind === "email" ? "eml" : "json"}`))
    .send(content);
}
