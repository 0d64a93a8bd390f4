import type { ChatSettings, connectChat, Channel } from "@guli/contract";
import { randomBytes } from "node:crypto";
import type { z } from "zod";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { refuse } from "../../core/refusal.ts";
import { knowChannel } from "../conversations/index.ts";
import { teamFor } from "../people/index.ts";
import { presentChat } from "./presenting.ts";
import * as store from "./store.ts";

type Fields = z.output<typeof connectChat.body>;
type Chat = Extract<Channel, { kind: "chat" }>;

/** Open a web chat with a key of its own. */
export function openChat(desk: Desk, who: Who, fields: Fields): Promise<Chat> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (fields.teamId) await teamFor(tx, fields.teamId);
    const one = { id: newId(), kind: "chat" as const, on: true, key: randomBytes(12).toString("base64url"), secrets: null, ...withOrigins(fields) };
    await store.insertChannel(tx, one);
    await knowChannel(tx, { ...one, open: true });
    return told(tx, who, one.id);
  });
}

export function changeChat(desk: Desk, who: Who, { id, fields }: { id: string; fields: Fields & { on: boolean } }): Promise<Chat> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if ((await store.channel(tx, id))?.kind !== "chat") refuse("channel.not-found");
    if (fields.teamId) await teamFor(tx, fields.teamId);
    const one = { id, secrets: null, ...withOrigins(fields) };
    await store.updateChannel(tx, one);
    await knowChannel(tx, { ...one, kind: "chat", open: fields.on });
    return told(tx, who, id);
  });
}

/** Origins are kept as a browser says them: scheme, host and port, nothing after. */
function withOrigins<F extends { settings: ChatSettings }>(fields: F): F {
  const allowedOrigins = fields.settings.allowedOrigins
    .filter((one) => one !== "")
    .map((typed, index) => {
      const text = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
      return URL.parse(text)?.origin ?? refuse("request.invalid", { [`settings.allowedOrigins.${index}`]: "This is not the address of a web site." });
    });
  return { ...fields, settings: { ...fields.settings, allowedOrigins: [...new Set(allowedOrigins)] } };
}

async function told(tx: Tx, who: Who, id: string): Promise<Chat> {
  tx.record("settings.changed", { person: who.personId }, { what: "channels", id });
  const stored = await store.channel(tx, id);
  return stored?.kind === "chat" ? presentChat(tx.desk, stored) : refuse("channel.not-found");
}
