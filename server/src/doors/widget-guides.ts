import { AskGuides, OpenChat, type OpenedChat, type SuggestedGuides } from "@guli/contract/widget";
import type { FastifyInstance } from "fastify";
import type { z } from "zod";
import type { Desk } from "../core/desk.ts";
import { milliseconds } from "../core/clock.ts";
import { chat } from "../rooms/channels/index.ts";
import * as guides from "../rooms/guides/index.ts";
import { limited, parsed } from "./widget-asking.ts";

/** What may answer a visitor before they ask. Only published guides, only where the help centre is open; nothing of what they type is kept. */
export function openGuides(scope: FastifyInstance, desk: Desk): void {
  scope.get("/guides", limited(60), async (request): Promise<SuggestedGuides> => {
    const { key, language, q } = parsed(AskGuides, request.query);
    const { workspaceId } = await chat.chatByKey(desk, key, request.headers.origin);
    return { rows: await guides.offer(desk, workspaceId, { text: q, language }) };
  });
}

const KNOWN_MS = 60_000;

/** Open a chat, and say whether there is a help centre to find something in: known for a minute, since every opening asks. */
export function openingWithGuides(desk: Desk): (body: unknown, origin: string | undefined) => Promise<z.input<typeof OpenedChat>> {
  const known = new Map<string, { open: boolean; until: number }>();
  return async (body, origin) => {
    const asked = parsed(OpenChat, body);
    const opened = await chat.open(desk, asked, origin);
    const now = milliseconds(desk.clock.now());
    let kept = known.get(asked.key);
    if (!kept || kept.until < now) {
      const { workspaceId } = await chat.chatByKey(desk, asked.key, origin);
      kept = { open: await guides.isOpen(desk, workspaceId), until: now + KNOWN_MS };
      known.set(asked.key, kept);
    }
    return { ...opened, config: { ...opened.config, guides: kept.open } };
  };
}
