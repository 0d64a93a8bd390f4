import type { FastifyReply } from "fastify";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { page, policyFor } from "../../core/pages/page.ts";
import { centreIn } from "./opening.ts";
import { guideBody } from "./pages/guide.ts";
import { laidOut } from "./pages/layout.ts";
import { textFor } from "./reading.ts";
import { filesIn } from "./rules/content.ts";
import { filesById } from "./store/files.ts";
import type { Of } from "./store/texts.ts";

/** The draft as customers will see it, for a frame in the app; its pictures come by the way for those who work here. */
export async function previewText(desk: Desk, who: Who, { reply, ...of }: Of & { reply: FastifyReply }): Promise<FastifyReply> {
  const laid = await desk.read(who.workspaceId, async (tx) => {
    const draft = await textFor(tx, of);
    const centre = await centreIn(tx);
    const kept = await filesById(tx, filesIn(draft));
    const files = new Map([...kept.values()].map((file) => [file.id, { ...file, url: `/api/v1/guide-files/${file.id}` }]));
    const place = { centre, language: of.language };
    const guide = { ...draft, kind: "article" as const, publishedAt: tx.now, collection: null, translations: [] };
    const answering = { action: "#", told: new Map(), help: null, begin: false };
    return laidOut({ ...place, title: draft.title, at: null, others: {}, body: guideBody(place, { guide, files, answering }) }, { search: false });
  });
  return reply
    .type("text/html; charset=utf-8")
    .header("content-security-policy", `${policyFor({ style: laid.style, media: true, frames: "'self'" })}; sandbox allow-same-origin`)
    .header("cache-control", "private, no-store")
    .send(page(laid));
}
