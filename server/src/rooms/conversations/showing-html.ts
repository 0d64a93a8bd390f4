import type { FastifyReply } from "fastify";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { bytesOf } from "../../core/files.ts";
import { found, refuse } from "../../core/refusal.ts";
import { pageOf } from "./rules/html-page.ts";
import { attachmentsOfMessage } from "./store/attachments.ts";
import { storedMessage } from "./store/messages.ts";

type Asked = { id: string; images: boolean; quoted: boolean; reply: FastifyReply };

/** A message's HTML as a page for a sandboxed frame. It was sanitised when it came; the policy of the page stands guard a second time. */
export async function showHtml(desk: Desk, who: Who, { id, images, quoted, reply }: Asked): Promise<FastifyReply> {
  const { stored, files } = await desk.read(who.workspaceId, async (tx) => ({
    stored: found(await storedMessage(tx, id), "message.not-found"),
    files: await attachmentsOfMessage(tx, id),
  }));
  if (!stored.htmlHash) refuse("message.not-found");
  const kept = found(await desk.files.read(who.workspaceId, stored.htmlHash), "message.not-found");
  const html = (await bytesOf(kept)).toString("utf8");
  const inline = new Map(files.flatMap((file) => (file.contentId ? [[file.contentId, `/api/v1/attachments/${file.id}?inline=true`]] : [])));
  return reply
    .type("text/html; charset=utf-8")
    .header("content-security-policy", policy(images))
    .header("cache-control", "private, no-store")
    .send(pageOf(html, { images, quoted, inline }));
}

function policy(images: boolean): string {
  return `default-src 'none'; img-src 'self' data:${images ? " https: http:" : ""}; style-src 'unsafe-inline'; font-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox allow-same-origin`;
}
