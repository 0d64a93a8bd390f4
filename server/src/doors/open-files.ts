import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Desk } from "../core/desk.ts";
import { refuse } from "../core/refusal.ts";
import { messaging } from "../rooms/channels/index.ts";
import * as conversations from "../rooms/conversations/index.ts";

const Named = z.object({ workspaceId: z.uuid(), id: z.uuid(), until: z.coerce.number().int().min(0).max(8.64e12), mark: z.string().max(64) });

/** Files that platforms fetch from us, for a day under an address that only we can make. */
export function openOpenFiles(app: FastifyInstance, desk: Desk): void {
  app.get("/files/:workspaceId/:id/:until/:mark/:filename", async ({ params }, reply) => {
    const named = Named.safeParse(params);
    if (!named.success || !messaging.isOpenFile(desk, named.data)) refuse("attachment.not-found");
    const { workspaceId, id } = named.data;
    const [file] = await desk.read(workspaceId, (tx) => conversations.attachments(tx, [id]));
    if (file?.state !== "here") refuse("attachment.not-found");
    return conversations.sendFile(desk, workspaceId, { file, inline: true, reply });
  });
}
